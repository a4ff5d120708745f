import type { Relation, RelationType } from '../../concepts/relations/schema.ts';
import type { StandardRecord } from '../../dataset/types.ts';
import { toNumberKey } from '../../model/numbers/number-key.ts';
import { relationsOf } from '../../model/relations/relation-graph.ts';
import {
  addRelations,
  type Draft,
  findCalled,
  foldTitle,
  type PendingRelation,
  placeOf,
} from '../draft/draft.ts';
import { type CellPlace, formatPlace } from '../rows/entry.ts';
import { type ImportField, splitItems } from './import-field.ts';
import { findNaming, renameSuccessor } from './own-successor.ts';
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

type Side = 'from' | 'to';
type Create = (
  type: RelationType,
  record: StandardRecord,
  end: NamedEnd,
) => Omit<PendingRelation, 'said'>;

/** A standard at the other end of a relation, and what a cell may call it. */
interface KnownEnd {
  relation: Relation | PendingRelation;
  end: NamedEnd;
  names: readonly string[];
}

function createField(side: Side, types: readonly RelationType[], create: Create): ImportField {
  const isReplacing = types === replacing;
  return {
    several: true,
    read: (draft, { id }) =>
      listEnds(draft, id, side, types)
        .map(({ end: { number, title } }) => number ?? `《${title}》`)
        .join('、') || (isReplacing && side === 'to' ? (findNaming(draft, id)?.number ?? '') : ''),
    confirm: (draft, { id }, place) => {
      // The site's own export lists those that replace the whole.
      const whole = listRelations(draft, id, side, types).filter(({ type }) => type === types[0]);
      for (const relation of whole) draft.told.set(relation, place);
    },
    write: (draft, record, cells) => {
      const known = listEnds(draft, record.id, side, types);
      const names = new Set(known.flatMap((each) => each.names));
      const items = splitItems(cells, betweenEnds)
        .flatMap((item) => (names.has(item) ? [item] : splitNumbers(item, draft.dataset.numbering)))
        .filter((item) => !namesNone(item));
      const read = items.flatMap((item) => readItem(draft, record, item, names) ?? []);
      const [only = 'updates'] = types;
      const said = isReplacing ? read : read.map((item) => ({ ...item, type: only }));
      const isRead = said.length === items.length;
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
    },
  };
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

/** What stands at the other ends of relations of a standard, as far as it is known or about to be. */
function listEnds(
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
const listRelations = (
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
