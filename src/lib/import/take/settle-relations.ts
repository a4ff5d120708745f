import type { Relation } from '../../concepts/relations/schema.ts';
import { numberOf } from '../../dataset/record-words.ts';
import { toNumberKey } from '../../model/number-key.ts';
import type { NumberingFile } from '../../numbering/scheme.ts';
import { type Draft, eventsOf, setEvents, trustOf } from '../draft/draft.ts';
import type { NamedEnd } from '../fields/relation-item.ts';
import { type CellPlace, formatPlace, type RowProblem } from '../rows/entry.ts';
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
 * becomes its id. One that is there already becomes what is told of it; those that cells leave out go. What replaces a
 * standard and is none of the dataset stands in the event of its replacement, where there is one.
 */
export function settleRelations(draft: Draft): SettledRelations {
  const { numbering, relations } = draft.dataset;
  const settle = createEndSettler(draft);
  const keyOf = (relation: Relation) => keyRelation(relation, settle, numbering);
  const list = new Map<string, Relation>();
  // Those that stand there twice are for the validation to tell.
  for (const each of relations.relations)
    list.set(list.has(keyOf(each)) ? `${list.size}` : keyOf(each), each);
  const pending = [
    ...listTold(draft, settle),
    ...listPending(draft, settle, (each) => list.has(keyOf(each))),
  ];
  const told = new Set(pending.map(({ relation }) => keyOf(relation)));
  const changes: Change[] = [];
  for (const [key, relation] of list) {
    const id = draft.untold.get(relation);
    if (id === undefined || draft.told.has(relation) || told.has(key)) continue;
    list.delete(key);
    changes.push({ id, heading: '删去的关系', before: describe(draft, relation), after: '' });
  }
  const places = new Map<string, CellPlace>();
  for (const { relation, said } of pending) {
    const key = keyOf(relation);
    const known = list.get(key);
    const next = known ? mergeRelation(known, relation) : { ...relation, ...trustOf(draft) };
    list.set(key, next);
    places.set(key, said);
    const [before, after] = [known && describe(draft, known), describe(draft, next)];
    if (before !== undefined && before !== after && relations.relations.includes(known as Relation))
      changes.push({ id: ownEnd(relation), heading: '关系', before, after });
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

/** The relations that come new, or that are told of otherwise. */
function listPending(
  draft: Draft,
  settle: EndSettler,
  isKnown: (relation: Relation) => boolean,
): ToldRelation[] {
  return [...draft.relations.values()].flat().flatMap(({ said, ...each }): ToldRelation[] => {
    const [from, to] = [settle(each.from, each.to, said), settle(each.to, each.from, said)];
    if (from === to) {
      draft.remarks.add('一项标准与自己的关系，未取', formatPlace(said));
      return [];
    }
    const relation = { ...each, from, to };
    return typeof from === 'string' || each.type !== 'replaces' || isKnown(relation)
      ? [{ relation, said }]
      : noteSuccessor(draft, from, to as string);
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

/** The record whose row tells of a relation. */
const ownEnd = ({ from, to }: Relation): string => (typeof from === 'string' ? from : String(to));

/** A relation in the words of the site, as a report names it. */
function describe(
  { standards, labels }: Draft,
  { type, from, to, degree, date, note }: Relation,
): string {
  const nameOf = (id: string) => {
    const record = standards.byId.get(id);
    return record ? (numberOf(record) ?? record.title) : id;
  };
  const tell = (end: Relation['to']) =>
    typeof end === 'string'
      ? nameOf(end)
      : [end.number, end.title, end.link].filter(Boolean).join(' ');
  return [tell(from), labels.say(`relation.${type}`), tell(to), degree, date, note]
    .filter(Boolean)
    .join(' ');
}

function noteSuccessor(draft: Draft, { number, title }: NamedEnd, id: string): [] {
  const events = eventsOf(draft, id);
  const replaced = events.findLast(
    ({ kind, status }) => kind === 'replaced' || status === 'replaced',
  );
  if (!replaced || !number) {
    draft.remarks.add('代替者不在数据集中，状态也不是被代替，未取', `${id}：${number ?? title}`);
  } else if (replaced.number && replaced.number !== number) {
    draft.remarks.add(
      '事件已写明另一个代替者，未改（要改，改 events.json）',
      `${id}：${replaced.number}，不是 ${number}`,
    );
  } else if (!replaced.number) {
    const named = { ...replaced, number };
    setEvents(
      draft,
      id,
      events.map((event) => (event === replaced ? named : event)),
    );
  }
  return [];
}
