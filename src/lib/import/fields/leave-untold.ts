import type { Relation } from '../../concepts/relations/schema.ts';
import type { StandardRecord } from '../../dataset/types.ts';
import type { Draft, PendingRelation } from '../draft/draft.ts';
import type { KnownEnd } from './list-ends.ts';

/** Whether somebody says of a relation more than a cell can. */
export const isEdited = (relation: Relation | PendingRelation): boolean =>
  ['evidence', 'place', 'note', 'citedAs'].some((key) => key in relation);

/** A relation that a cell does not tell of goes, unless it has something to show for it or is of another kind. */
export function leaveUntold(
  { untold, remarks }: Draft,
  { id }: StandardRecord,
  { relation, names: [name] }: KnownEnd,
  partly: boolean,
): void {
  if (isEdited(relation)) {
    remarks.add(
      '格中没有、但有出处或说明的关系，未删（要删去，改 relations.json）',
      `${id}：${name}`,
    );
  } else if (relation.type === 'partlyReplaces' && !partly) {
    remarks.add('格中没有的部分代替关系，未删（要删去，改 relations.json）', `${id}：${name}`);
  } else {
    untold.set(relation, id);
  }
}
