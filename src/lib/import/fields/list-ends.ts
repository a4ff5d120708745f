import type { Relation, RelationType } from '../../concepts/relations/schema.ts';
import type { StandardRecord } from '../../dataset/types.ts';
import { toNumberKey } from '../../model/numbers/number-key.ts';
import { relationsOf } from '../../model/relations/relation-graph.ts';
import type { Draft, PendingRelation } from '../draft/draft.ts';
import type { NamedEnd } from './relation-item.ts';

/** The end of a relation at which a standard is. */
export type Side = 'from' | 'to';

/** A standard at the other end of a relation, and what a cell may call it. */
export interface KnownEnd {
  relation: Relation | PendingRelation;
  end: NamedEnd;
  names: readonly string[];
}

/** What stands at the other ends of relations of a standard, as far as it is known or about to be. */
export function listEnds(
  draft: Draft,
  id: string,
  side: Side,
  types: readonly RelationType[],
): KnownEnd[] {
  const { relations, untold } = draft;
  const other = side === 'from' ? 'to' : 'from';
  const known = listRelations(draft, id, side, types).filter((relation) => !untold.has(relation));
  const come = (relations.get(id) ?? []).filter((each) => isOfSide(each, id, side, types));
  return [...known, ...come].map((relation) => ({
    relation,
    ...nameEnd(draft, relation[other]),
  }));
}

/** The relations of the dataset of certain types in which a standard is at one end. */
export const listRelations = (
  { dataset }: Pick<Draft, 'dataset'>,
  id: string,
  side: Side,
  types: readonly RelationType[],
): Relation[] =>
  relationsOf(dataset)
    .of(id)
    .map(({ relation }) => relation)
    .filter((relation) => isOfSide(relation, id, side, types));

const isOfSide = (
  relation: Relation | PendingRelation,
  id: string,
  side: Side,
  types: readonly RelationType[],
): boolean => types.includes(relation.type) && relation[side] === id;

/** What an end is called: by number as the grammar has it, by title, or by id, as the site's own export does. */
function nameEnd(
  { dataset: { numbering }, standards, called }: Draft,
  given: string | NamedEnd,
): Pick<KnownEnd, 'end' | 'names'> {
  const record = typeof given === 'string' ? standards.byId.get(given) : undefined;
  const { number, title } = typeof given === 'string' ? nameRecord(given, record) : given;
  const effective = record && called.ofId(record.id);
  const numbers = [number, record?.number, record?.planNumber, effective].flatMap((each) =>
    each ? [toNumberKey(each, numbering)] : [],
  );
  const ids = typeof given === 'string' ? [given] : [];
  return {
    end: number ? { number } : { title: title ?? '' },
    names: [...new Set([...numbers, ...(title ? [title] : []), ...ids])],
  };
}

function nameRecord(id: string, record: StandardRecord | undefined): NamedEnd {
  const number = record?.number ?? record?.planNumber;
  return { ...(number ? { number } : {}), title: record?.title ?? id };
}
