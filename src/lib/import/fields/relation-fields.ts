import type { OutsideStandard, RelationType } from '../../concepts/relations/schema.ts';
import type { StandardRecord } from '../../dataset/types.ts';
import { toNumberKey } from '../../model/number-key.ts';
import { relationsOf } from '../../model/relations/relation-graph.ts';
import { addRelations, type Draft, type PendingRelation } from '../draft/draft.ts';
import { type ImportField, splitItems } from './import-field.ts';
import { readNumber } from './read-number.ts';

/** A standard as a catalogue names it at the end of a relation: by number, or by title within 《》. */
export type NamedEnd = OutsideStandard;

const between = /[、；;，,\n]+/u;
const lead = /^(?:(部分)?(?:代替|替代)|被(?:代替|替代))\s*[:：]?\s*/u;

/** The standards a standard replaces; one only partly where the cell says so. */
export const replaces: ImportField = {
  several: true,
  read: (draft, { id }) => formatEnds(listEnds(draft, id, 'from')),
  write: (draft, record, cells) =>
    addMissing(draft, record, cells, 'from', (type, end) => ({ type, from: record.id, to: end })),
};

/** The standards that replace a standard. */
export const replacedBy: ImportField = {
  several: true,
  read: (draft, { id }) => formatEnds(listEnds(draft, id, 'to')),
  write: (draft, record, cells) =>
    addMissing(draft, record, cells, 'to', (type, end) => ({ type, from: end, to: record.id })),
};

type Side = 'from' | 'to';
function addMissing(
  draft: Draft,
  record: StandardRecord,
  cells: readonly string[],
  side: Side,
  create: (type: RelationType, end: NamedEnd) => PendingRelation,
) {
  const { numbering } = draft.dataset;
  const keyOf = ({ number, title = '' }: NamedEnd) =>
    number ? toNumberKey(number, numbering) : `《${title}`;
  const known = new Set(listEnds(draft, record.id, side).map(keyOf));
  const added = splitItems(cells, between).flatMap((item) => {
    const [start = '', partly] = lead.exec(item) ?? [];
    const end = readEnd(draft, item.slice(start.length));
    return known.has(keyOf(end)) ? [] : [create(partly ? 'partlyReplaces' : 'replaces', end)];
  });
  addRelations(draft, record.id, added);
  return added.length > 0 ? 'taken' : 'same';
}

function readEnd({ dataset }: Draft, text: string): NamedEnd {
  const [, title] = /^《(.+)》$/u.exec(text) ?? [];
  return title ? { title } : { number: readNumber(text, dataset.numbering).text };
}

/** What a standard replaces, or what replaces it, as far as it is known or about to be. */
function listEnds(draft: Draft, id: string, side: Side): NamedEnd[] {
  const { dataset, standards, relations } = draft;
  const other = side === 'from' ? 'to' : 'from';
  const name = (end: string | NamedEnd): NamedEnd => {
    if (typeof end !== 'string') return end;
    const record = standards.byId.get(end);
    const number = record?.number ?? record?.planNumber;
    return number ? { number } : { title: record?.title ?? end };
  };
  const known = relationsOf(dataset)
    .of(id)
    .map(({ relation }) => relation);
  return [...known, ...(relations.get(id) ?? [])]
    .filter((each) => ['replaces', 'partlyReplaces'].includes(each.type) && each[side] === id)
    .map((each) => name(each[other]));
}

const formatEnds = (ends: readonly NamedEnd[]): string =>
  ends.map(({ number, title }) => number ?? `《${title}》`).join('、');
