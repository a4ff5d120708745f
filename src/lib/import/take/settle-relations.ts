import type { Relation } from '../../concepts/relations/schema.ts';
import { toNumberKey } from '../../model/numbers/number-key.ts';
import type { NumberingFile } from '../../numbering/scheme.ts';
import { type Draft, trustOf } from '../draft/draft.ts';
import { namesSuccessor } from '../fields/own-successor.ts';
import type { NamedEnd } from '../fields/relation-item.ts';
import { type CellPlace, formatPlace, type RowProblem } from '../rows/entry.ts';
import { describeRelation, ownEnd } from './describe-relation.ts';
import { noteCircles } from './note-circles.ts';
import { createEndSettler, type EndSettler } from './settle-ends.ts';
import type { Change } from './take-entry.ts';

/** What came of the relations a catalogue tells of. */
export interface SettledRelations {
  /** What changed of the relations that were there. */
  changes: Change[];
  /** What cannot be so, where the catalogue says it. */
  problems: RowProblem[];
}

/**
 * Writes the relations a catalogue tells of into a draft, once all its standards are there: an end that is one of them
 * becomes its id. One that is there already becomes what is told of it. Those that cells leave out go, unless the cell
 * that does tells of something that cannot be taken.
 */
export function settleRelations(draft: Draft): SettledRelations {
  const { numbering, relations } = draft.dataset;
  const settle = createEndSettler(draft);
  const keyOf = (relation: Relation) => keyRelation(relation, settle, numbering);
  const list = new Map<string, Relation>();
  // Those that stand there twice are for the validation to tell.
  for (const each of relations.relations)
    list.set(list.has(keyOf(each)) ? `${list.size}` : keyOf(each), each);
  const { pending: come, refused } = listPending(draft, settle);
  const pending = [...listTold(draft, settle), ...leaveToEvents(draft, come, list, keyOf)];
  const told = new Map(pending.map(({ relation, said }) => [keyOf(relation), said]));
  const changes = dropUntold(draft, list, told, refused);
  const places = new Map<string, CellPlace>();
  for (const { relation, said } of pending) {
    const key = keyOf(relation);
    const known = list.get(key);
    const next = known ? mergeRelation(known, relation) : { ...relation, ...trustOf(draft) };
    list.set(key, next);
    places.set(key, said);
    const [before, after] = [
      known && describeRelation(draft, known),
      describeRelation(draft, next),
    ];
    const id = ownEnd(relation);
    if (known && before !== after && relations.relations.includes(known))
      changes.push({ id, heading: '改动的关系', before: before ?? '', after });
    else if (!known && said.sheet !== undefined)
      changes.push({ id, heading: '新增的关系', before: '', after });
  }
  const settled = [...list.values()];
  if (JSON.stringify(settled) !== JSON.stringify(relations.relations))
    draft.dataset.relations = { ...relations, relations: settled };
  const tellers = new Map(
    [...list].flatMap(([key, relation]) => {
      const place = places.get(key);
      return place ? [[relation, place] as const] : [];
    }),
  );
  return { changes, problems: noteCircles(draft, settled, tellers) };
}

/**
 * Takes out of a list the relations that cells leave out. One that another row tells of stays, whichever of the two
 * was edited, and so do those of rows of which something cannot be taken: both are noted.
 * @param told where relations that come are told of, by what tells them from others.
 */
function dropUntold(
  draft: Draft,
  list: Map<string, Relation>,
  told: ReadonlyMap<string, CellPlace>,
  refused: ReadonlySet<string>,
): Change[] {
  return [...list].flatMap(([key, relation]): Change[] => {
    const id = draft.untold.get(relation);
    if (id === undefined) return [];
    const before = describeRelation(draft, relation);
    const teller = draft.told.get(relation) ?? told.get(key);
    if (teller) {
      draft.remarks.add(
        '一格没有说到、另一处说到的关系，未删（要删去，两处都改）',
        `${before}：${formatPlace(teller)}`,
      );
      return [];
    }
    if (refused.has(id)) {
      draft.remarks.add('格中有未取的，原有的关系未删', before);
      return [];
    }
    list.delete(key);
    return [{ id, heading: '删去的关系', before, after: '' }];
  });
}

/** A relation with the place where a catalogue tells of it. */
interface ToldRelation {
  relation: Relation;
  said: CellPlace;
}

/** The relations of the dataset that cells tell of, where an end has become a standard of the dataset. */
function listTold({ told }: Draft, settle: EndSettler): ToldRelation[] {
  return [...told].flatMap(([relation, said]) => {
    const { from, to } = relation;
    const ends = { from: settle(from, to, said), to: settle(to, from, said) };
    if (ends.from === ends.to || (ends.from === from && ends.to === to)) return [];
    return [{ relation: { ...(relation as Relation), ...ends }, said }];
  });
}

/** The relations that come new or that are told of otherwise, and the standards in whose rows one cannot be taken. */
function listPending(
  draft: Draft,
  settle: EndSettler,
): { pending: ToldRelation[]; refused: ReadonlySet<string> } {
  const refused = new Set<string>();
  const pending = [...draft.relations.values()].flat().flatMap(({ said, ...each }) => {
    const [from, to] = [settle(each.from, each.to, said), settle(each.to, each.from, said)];
    if (from !== to) return [{ relation: { ...each, from, to }, said }];
    draft.remarks.add('一项标准与自己的关系，未取', formatPlace(said));
    refused.add(String(from));
    return [];
  });
  return { pending, refused };
}

/**
 * Leaves out the relations that an event says already: of a standard that one outside the dataset alone replaces, its
 * number in a cell says no more than the event that names it. The rows of a sheet of relations are always relations.
 */
function leaveToEvents(
  draft: Draft,
  pending: readonly ToldRelation[],
  list: ReadonlyMap<string, Relation>,
  keyOf: (relation: Relation) => string,
): ToldRelation[] {
  const all = new Map([...list, ...pending.map(({ relation }) => [keyOf(relation), relation])] as [
    string,
    Relation,
  ][]);
  const replacing = Map.groupBy(
    [...all.values()].filter(({ type }) => type === 'replaces'),
    ({ to }) => to,
  );
  return pending.filter(({ relation, said }) => {
    const { type, from, to } = relation;
    if (typeof from === 'string' || typeof to !== 'string' || type !== 'replaces') return true;
    const isAlone = replacing.get(to)?.length === 1 && !list.has(keyOf(relation));
    return said.sheet !== undefined || !isAlone || !namesSuccessor(draft, to, from.number);
  });
}

/** What tells a relation from others: type and ends, those of one that is the same from both in any order. */
function keyRelation(
  { type, from, to }: Relation,
  settle: EndSettler,
  numbering: NumberingFile,
): string {
  const keyEnd = (end: string | NamedEnd): string => {
    if (typeof end === 'string') return `#${end}`;
    return end.number ? toNumberKey(end.number, numbering) : `《${end.title}`;
  };
  const ends = [keyEnd(settle(from, to)), keyEnd(settle(to, from))];
  return JSON.stringify([type, ...(type === 'related' ? ends.sort() : ends)]);
}

/** A relation with what is told of it; what is not told of stays. */
function mergeRelation(known: Relation, { type, from, to, ...told }: Relation): Relation {
  const isMirrored = type === 'related' && known.from !== from;
  if (isMirrored) return { ...known, ...told };
  return { ...known, ...told, from: mergeEnd(known.from, from), to: mergeEnd(known.to, to) };
}

const mergeEnd = (known: Relation['to'], told: Relation['to']): Relation['to'] =>
  typeof known === 'string' || typeof told === 'string' ? told : { ...known, ...told };
