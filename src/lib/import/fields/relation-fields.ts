import type { RelationType } from '../../concepts/relations/schema.ts';
import type { StandardRecord } from '../../dataset/types.ts';
import { toNumberKey } from '../../model/numbers/number-key.ts';
import { addRelations, type Draft, type PendingRelation } from '../draft/draft.ts';
import { formatPlace } from '../rows/entry.ts';
import { type ImportField, splitItems, type Taken } from './import-field.ts';
import { isEdited, leaveUntold } from './leave-untold.ts';
import { type KnownEnd, listEnds, listRelations, type Side } from './list-ends.ts';
import { findNaming, renameSuccessor } from './own-successor.ts';
import { isAmendmentOf } from './read-amended.ts';
import { type Item, readEnd } from './read-end.ts';
import { betweenEnds, type NamedEnd, namesNone, splitNumbers } from './relation-item.ts';

const replacing: readonly RelationType[] = ['replaces', 'partlyReplaces'];

/** The standards a standard replaces; one only partly where the cell says so. */
export const replaces: ImportField = createField('from', replacing, (type, { id }, end) => ({
  ...{ type, from: id, to: end },
}));

/** The standards that replace a standard. */
export const replacedBy: ImportField = createField('to', replacing, (type, { id }, end) => ({
  ...{ type, from: end, to: id },
}));

/** The standards a standard updates. */
export const updates: ImportField = createField('from', ['updates'], (_, { id }, end) => ({
  ...{ type: 'updates', from: id, to: end },
}));

/** The standards that update a standard. */
export const updatedBy: ImportField = createField('to', ['updates'], (_, { id }, end) => ({
  ...{ type: 'updates', from: end, to: id },
}));

type Create = (
  type: RelationType,
  record: StandardRecord,
  end: NamedEnd,
) => Omit<PendingRelation, 'said'>;

function createField(side: Side, types: readonly RelationType[], create: Create): ImportField {
  const isReplacing = types === replacing;
  return {
    several: true,
    read: (draft, { id }) =>
      listEnds(draft, id, side, types)
        .map(({ end: { number, title } }) => number ?? `《${title}》`)
        .join('、') || (isReplacing && side === 'to' ? (findNaming(draft, id)?.number ?? '') : ''),
    isImplied: (draft, { id }) => {
      const there = listRelations(draft, id, side, types);
      return there.length > 0 && there.every((relation) => draft.told.has(relation));
    },
    confirm: (draft, { id }, place) => {
      // The site's own export lists those that replace the whole.
      const whole = listRelations(draft, id, side, types).filter(({ type }) => type === types[0]);
      for (const relation of whole) draft.told.set(relation, place);
    },
    write: (draft, record, cells) => writeEnds(draft, record, cells, { side, types, create }),
  };
}

/** Writes the relations that cells tell of, and marks those that they leave out. */
function writeEnds(
  draft: Draft,
  record: StandardRecord,
  cells: readonly string[],
  { side, types, create }: { side: Side; types: readonly RelationType[]; create: Create },
): Taken {
  const isReplacing = types === replacing;
  const known = listEnds(draft, record.id, side, types);
  const names = new Set(known.flatMap((each) => each.names));
  const items = splitItems(cells, betweenEnds)
    .flatMap((item) => (names.has(item) ? [item] : splitNumbers(item, draft.dataset.numbering)))
    .filter((item) => !namesNone(item));
  const asked = { names, kind: '代替关系' };
  const read = items.flatMap((item) => readEnd(draft, record, { item }, asked) ?? []);
  const [only = 'updates'] = types;
  const typed = isReplacing ? read : read.map((item) => ({ ...item, type: only }));
  const isRead = typed.length === items.length;
  const said = typed.filter((item) => !isAmending(draft, record, side, item));
  const amending = typed.filter((item) => !said.includes(item));
  noteAmending(draft, record, side, amending);
  // Who cannot be read may be one of those that are there.
  const left = new Set(isRead && items.length > 0 ? known : []);
  const added = said.filter(({ names: own, type, place }) => {
    const there = known.find((each) => each.names.some((name) => own.includes(name)));
    if (!there) return true;
    left.delete(there);
    if (there.relation.type === type || isEdited(there.relation)) {
      draft.told.set(there.relation, place);
      return false;
    }
    draft.untold.set(there.relation, record.id);
    return true;
  });
  const partly = said.some(({ type }) => type === 'partlyReplaces');
  for (const each of left) leaveUntold(draft, record, each, partly);
  addRelations(
    draft,
    record.id,
    added.map(({ type, end, place }) => ({ ...create(type, record, end), said: place })),
  );
  const news =
    isReplacing && side === 'to' && isRead
      ? settleNamed(draft, record, { known, said, added })
      : added;
  return news.length > 0 ? 'taken' : 'same';
}

/** Whether what updates or replaces another is an amendment of it by its number: that says all there is to it. */
const isAmending = (
  { dataset: { numbering } }: Draft,
  { number }: StandardRecord,
  side: Side,
  { end }: Item,
): boolean => {
  const [from, to] = side === 'from' ? [number, end.number] : [end.number, number];
  return isAmendmentOf(from, to, numbering);
};

/** Adds the relations of amendments that cells tell of; what an amendment amends stays in force. */
function noteAmending(draft: Draft, { id }: StandardRecord, side: Side, items: readonly Item[]) {
  for (const { type, place } of items)
    if (type !== 'updates')
      draft.remarks.add('修改单不代替所修改的标准，只记修改', formatPlace(place));
  const relations = items.map(({ end, place }): PendingRelation => {
    const [from, to] = side === 'from' ? [id, end] : [end, id];
    return { type: 'amends', from, to, said: place };
  });
  addRelations(draft, id, relations);
}

/**
 * Has the event that alone, or beside a relation that goes, names what replaces a standard name what a cell does.
 * @returns those of the cell that the event did not name.
 */
function settleNamed(
  draft: Draft,
  { id }: StandardRecord,
  { known, said, added }: { known: readonly KnownEnd[]; said: readonly Item[]; added: Item[] },
): Item[] {
  const naming = findNaming(draft, id);
  if (!naming) return added;
  const key = toNumberKey(naming.number, draft.dataset.numbering);
  const isNamed = ({ names }: Pick<Item, 'names'>) => names.includes(key);
  if (said.some(isNamed))
    return added.filter((item) => !isNamed(item) || draft.standards.byNumber.has(naming.number));
  const isShown =
    known.every(({ relation }) => relation.type !== 'replaces') ||
    known.some((each) => isNamed(each) && draft.untold.has(each.relation));
  const next = added.find(({ type }) => type === 'replaces');
  if (isShown && next) renameSuccessor(draft, id, naming, next.end.number);
  return added;
}
