import type { Relation, RelationType } from '../../concepts/relations/schema.ts';
import type { StandardRecord } from '../../dataset/types.ts';
import { toNumberKey } from '../../model/numbers/number-key.ts';
import {
  addRelations,
  type Draft,
  findCalled,
  foldTitle,
  type PendingRelation,
  placeOf,
} from '../draft/draft.ts';
import { type CellPlace, formatPlace } from '../rows/entry.ts';
import { type ImportField, splitItems, type Taken } from './import-field.ts';
import { type KnownEnd, listEnds, listRelations, type Side } from './list-ends.ts';
import { findNaming, renameSuccessor } from './own-successor.ts';
import { isAmendmentOf } from './read-amended.ts';
import {
  betweenEnds,
  type NamedEnd,
  namesNone,
  readReplacement,
  splitNumbers,
} from './relation-item.ts';
import { stripMarks } from './shown-names.ts';

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
  const read = items.flatMap((item) => readItem(draft, record, item, names) ?? []);
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

/** Whether what updates another is an amendment of it by its number: that says all there is to it. */
const isAmending = (
  { dataset: { numbering } }: Draft,
  { number }: StandardRecord,
  side: Side,
  { type, end }: Item,
): boolean => {
  const [from, to] = side === 'from' ? [number, end.number] : [end.number, number];
  return type === 'updates' && isAmendmentOf(from, to, numbering);
};

/** Adds the relations of amendments that cells of updates tell of. */
function noteAmending(draft: Draft, { id }: StandardRecord, side: Side, items: readonly Item[]) {
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

/** Whether somebody says of a relation more than a cell can. */
const isEdited = (relation: Relation | PendingRelation): boolean =>
  ['evidence', 'place', 'note', 'citedAs'].some((key) => key in relation);

/** A relation that a cell does not tell of goes, unless it has something to show for it or is of another kind. */
function leaveUntold(
  { untold, remarks }: Draft,
  { id }: StandardRecord,
  { relation, names: [name] }: KnownEnd,
  partly: boolean,
): void {
  if (isEdited(relation)) {
    remarks.add(
      '格中没有、但有出处或说明的代替关系，未删（要删去，改 relations.json）',
      `${id}：${name}`,
    );
  } else if (relation.type === 'partlyReplaces' && !partly) {
    remarks.add('格中没有的部分代替关系，未删（要删去，改 relations.json）', `${id}：${name}`);
  } else {
    untold.set(relation, id);
  }
}

/** A standard that a cell names. */
interface Item {
  type: RelationType;
  end: NamedEnd;
  names: readonly string[];
  place: CellPlace;
}

function readItem(
  draft: Draft,
  { title }: StandardRecord,
  item: string,
  names: ReadonlySet<string>,
): Item | null {
  const place = placeOf(draft, item);
  const { byId, byNumber } = draft.standards;
  const isKnown = (name: string) =>
    names.has(name) || byId.has(name) || byNumber.has(name) || Boolean(findCalled(draft, name));
  const read = readReplacement(draft, stripMarks(draft, 'number', item), isKnown);
  if (read) return { ...read, place };
  const own = foldTitle(title) === foldTitle(item) ? 1 : 0;
  if ((draft.titles.get(foldTitle(item)) ?? 0) - own === 1)
    return { type: 'replaces', end: { title: item }, names: [item], place };
  const where = formatPlace(place);
  draft.remarks.add(
    '不认得的代替关系，未取（写编号，或《名称》）',
    place.cell === item ? where : `${where}：${item}`,
  );
  return null;
}
