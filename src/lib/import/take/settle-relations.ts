import type { Relation } from '../../concepts/relations/schema.ts';
import { createNumberLookup, toNumberKey } from '../../model/number-key.ts';
import type { NumberingFile } from '../../numbering/scheme.ts';
import { addRelations, type Draft, eventsOf, setEvents, trustOf } from '../draft/draft.ts';
import type { NamedEnd } from '../fields/relation-fields.ts';
import type { Entry } from '../rows/entry.ts';
import type { Change, TakenEntry } from './take-entry.ts';

/**
 * Writes the relations a catalogue tells of into a draft, once all its standards are there: an end that is one of them
 * becomes its id. One that is there already becomes what is told of it; those that cells leave out go. What replaces a
 * standard and is none of the dataset stands in the event of its replacement, where there is one.
 * @returns what changed of the relations that were there.
 */
export function settleRelations(draft: Draft): Change[] {
  const { numbering, relations } = draft.dataset;
  const findId = createNumberLookup(draft.dataset);
  const settle = (end: string | NamedEnd): string | NamedEnd =>
    typeof end === 'string' ? end : ((end.number && findId(end.number)) ?? end);
  const keyOf = (relation: Relation) => keyRelation(relation, settle, numbering);
  const list = new Map<string, Relation>();
  // Those that stand there twice are for the validation to tell.
  for (const each of relations.relations)
    list.set(list.has(keyOf(each)) ? `${list.size}` : keyOf(each), each);
  const pending = [...draft.relations.values()].flat().flatMap((each): Relation[] => {
    const [from, to] = [settle(each.from), settle(each.to)];
    if (from === to) return [];
    if (typeof from !== 'string') return noteSuccessor(draft, from, to as string);
    return [{ ...each, from, to }];
  });
  const told = new Set(pending.map(keyOf));
  const changes: Change[] = [];
  for (const [key, relation] of list) {
    const id = draft.untold.get(relation);
    if (id === undefined || draft.told.has(relation) || told.has(key)) continue;
    list.delete(key);
    changes.push({ id, heading: '删去的关系', before: describe(draft, relation), after: '' });
  }
  for (const relation of pending) {
    const known = list.get(keyOf(relation));
    const next = known ? mergeRelation(known, relation) : { ...relation, ...trustOf(draft) };
    list.set(keyOf(relation), next);
    const [before, after] = [known && describe(draft, known), describe(draft, next)];
    if (before !== undefined && before !== after && relations.relations.includes(known as Relation))
      changes.push({ id: relation.from, heading: '关系', before, after });
  }
  const settled = [...list.values()];
  if (JSON.stringify(settled) !== JSON.stringify(relations.relations))
    draft.dataset.relations = { ...relations, relations: settled };
  return changes;
}

/** What tells a relation from others: type and ends, those of one that is the same from both in any order. */
function keyRelation(
  { type, from, to }: Relation,
  settle: (end: string | NamedEnd) => string | NamedEnd,
  numbering: NumberingFile,
): string {
  const end = settle(to);
  const other =
    typeof end === 'string'
      ? `#${end}`
      : end.number
        ? toNumberKey(end.number, numbering)
        : `《${end.title}`;
  const ends = [`#${from}`, other];
  return JSON.stringify([type, ...(type === 'related' ? ends.sort() : ends)]);
}

/** A relation with what is told of it; what is not told of stays. */
function mergeRelation(known: Relation, { type, from, to, ...told }: Relation): Relation {
  const isMirrored = type === 'related' && known.from !== from;
  if (isMirrored) return { ...known, ...told };
  const both = typeof known.to !== 'string' && typeof to !== 'string';
  return { ...known, ...told, to: both ? { ...(known.to as NamedEnd), ...to } : to };
}

/** A relation in the words of the site, as a report names it. */
function describe(
  { standards, labels }: Draft,
  { type, from, to, degree, date, note }: Relation,
): string {
  const nameOf = (id: string) => {
    const record = standards.byId.get(id);
    return record?.number ?? record?.planNumber ?? record?.title ?? id;
  };
  const other =
    typeof to === 'string' ? nameOf(to) : [to.number, to.title, to.link].filter(Boolean).join(' ');
  return [nameOf(from), labels.say(`relation.${type}`), other, degree, date, note]
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

/** An amendment that comes new amends the standard whose number its own begins with. */
export function noteAmended(
  draft: Draft,
  entries: readonly Entry[],
  taken: readonly TakenEntry[],
): void {
  for (const [i, { amends }] of entries.entries()) {
    const { record, isNew } = taken[i] ?? {};
    if (amends && record && isNew) {
      addRelations(draft, record.id, [{ type: 'amends', from: record.id, to: { number: amends } }]);
    }
  }
}
