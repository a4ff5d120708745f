import type { Relation } from '../../concepts/relations/schema.ts';
import { nameRecord } from '../../dataset/record-words.ts';
import type { Draft } from '../draft/draft.ts';

/** The record a relation is told of: the acting end, or the other where that is none of the dataset. */
export const ownEnd = ({ from, to }: Relation): string =>
  typeof from === 'string' ? from : String(to);

/** A relation in the words of the site, as a report names it. */
export function describeRelation(
  { standards, labels }: Draft,
  { type, from, to, degree, dated, date, note }: Relation,
): string {
  const nameOf = (id: string) => {
    const record = standards.byId.get(id);
    return record ? nameRecord(record) : id;
  };
  const tell = (end: Relation['to']) =>
    typeof end === 'string'
      ? nameOf(end)
      : [end.number, end.title, end.link].filter(Boolean).join(' ');
  const mark = dated === undefined ? '' : labels.say(dated ? 'relation.dated' : 'relation.undated');
  return [tell(from), labels.say(`relation.${type}`), tell(to), degree, mark, date, note]
    .filter(Boolean)
    .join(' ');
}
