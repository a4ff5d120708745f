import type { Relation } from '../../concepts/relations/schema.ts';
import { createNumberLookup } from '../../model/number-key.ts';
import { addRelations, type Draft, eventsOf, setEvents, trustOf } from '../draft/draft.ts';
import type { NamedEnd } from '../fields/relation-fields.ts';
import type { Entry } from '../rows/entry.ts';
import type { TakenEntry } from './take-entry.ts';

/**
 * Writes the relations a catalogue tells of into a draft, once all its standards are there: an end that is one of them
 * becomes its id. What replaces a standard and is none of the dataset stands in the event of its replacement, where
 * there is one.
 */
export function settleRelations(draft: Draft): void {
  const { relations } = draft.dataset;
  const findId = createNumberLookup(draft.dataset);
  const settle = (end: string | NamedEnd): string | NamedEnd =>
    typeof end === 'string' ? end : ((end.number && findId(end.number)) ?? end);
  const known = new Set(relations.relations.map(keyOf));
  const added = [...draft.relations.values()].flat().flatMap((pending): Relation[] => {
    const [from, to] = [settle(pending.from), settle(pending.to)];
    if (from === to) return [];
    if (typeof from !== 'string') return noteSuccessor(draft, from, to as string);
    const relation: Relation = { ...pending, from, to, trust: trustOf(draft) };
    if (known.has(keyOf(relation))) return [];
    known.add(keyOf(relation));
    return [relation];
  });
  if (added.length > 0) relations.relations = [...relations.relations, ...added];
}

const keyOf = ({ type, from, to }: Relation): string => JSON.stringify([type, from, to]);

function noteSuccessor(draft: Draft, { number, title }: NamedEnd, id: string): [] {
  const events = eventsOf(draft, id);
  const replaced = events.findLast(
    ({ kind, status }) => kind === 'replaced' || status === 'replaced',
  );
  if (!replaced || !number) {
    draft.remarks.add('代替者不在数据集中，状态也不是被代替，未取', `${id}：${number ?? title}`);
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
