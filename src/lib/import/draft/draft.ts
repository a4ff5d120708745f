import type { Category, Subcategory } from '../../concepts/categories/schema.ts';
import type { OutsideStandard, Relation } from '../../concepts/relations/schema.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { StandardRecord, StatusEvent } from '../../dataset/types.ts';
import type { Labels } from '../../labels/labels.ts';
import type { Remarks } from '../report/remarks.ts';
import type { CellPlace } from '../rows/entry.ts';
import type { Epoch } from '../sheets/sheet.ts';

/** Finds the syllables of a text, one for each character. */
export type Speller = (text: string) => readonly string[];

/** A dataset while a catalogue is taken over: changed in place, and thrown away when a row cannot be read. */
export interface Draft {
  dataset: Dataset;
  /** Its words: cells say what the site says. */
  labels: Labels;
  standards: StandardIndex;
  called: CalledNumbers;
  /** How many standards will have each title once the catalogue is taken over, white space aside. */
  titles: ReadonlyMap<string, number>;
  /** The events of each standard, in order of time, those without a date last. */
  events: Map<string, StatusEvent[]>;
  /** The relations the catalogue tells of, by the id of the standard in whose rows it does. */
  relations: Map<string, PendingRelation[]>;
  /** Relations of the dataset that a cell which tells of others leaves out, and the standard in whose rows it does. */
  untold: Map<Relation | PendingRelation, string>;
  /** Relations of the dataset that cells tell of, and where: they stay, whatever others leave out. */
  told: Map<Relation | PendingRelation, CellPlace>;
  /**
   * The cells that are written at the moment: what follows from them is told by their place; and the fields of which
   * the rows of a standard that was there before say something besides.
   */
  writing: {
    heading: string;
    cells: readonly { cell: string; line: number }[];
    beside: ReadonlySet<string>;
  };
  /** What the catalogue has that the dataset did not: categories, and statuses by their ids, with what is to be said. */
  added: { categories: Set<Category | Subcategory>; statuses: Map<string, string> };
  /** Whether its standards name one category and subcategory each, and not any number of them. */
  pairsCategories: boolean;
  /** The day whose status counts, `YYYY-MM-DD`. */
  today: string;
  /** What the catalogue is called, as evidence names it. */
  catalogue: string;
  spell: Speller;
  /** Where the catalogue counts days from. */
  epoch: Epoch;
  remarks: Remarks;
}

/** A relation before it is known which of its ends are standards of the dataset. */
export interface PendingRelation
  extends Pick<Relation, 'type' | 'to' | 'degree' | 'date' | 'note'> {
  from: string | OutsideStandard;
  dated?: boolean;
  /** Where the catalogue tells of it. */
  said: CellPlace;
}

/**
 * What the standards that were there before are to be called: by the numbers that events name and misprints are
 * corrected to, as well as by those of their records.
 */
export interface CalledNumbers {
  /** The effective number of a standard; undefined where its record has it, and of a new one. */
  ofId(id: string): string | undefined;
  /** The id of the standard that has a number. */
  findId(number: string): string | undefined;
}

/** The standards of a draft by what a row may know them by. */
export interface StandardIndex {
  /** By ids, former ones included. */
  byId: Map<string, StandardRecord>;
  /** By standard numbers and plan numbers. */
  byNumber: Map<string, StandardRecord>;
  /** By titles without white space. */
  byTitle: Map<string, StandardRecord[]>;
}

/** Titles are compared without white space, which is typed one way or another. */
export const foldTitle = (title: string): string => title.replace(/\s+/gu, '');

/** Makes standards known by their ids, numbers and titles. */
export function indexStandards(standards: readonly StandardRecord[]): StandardIndex {
  const index: StandardIndex = { byId: new Map(), byNumber: new Map(), byTitle: new Map() };
  for (const record of standards) addToIndex(index, record);
  return index;
}

/** Makes a standard known by what it has by now; what it had before stays known. */
export function addToIndex(index: StandardIndex, record: StandardRecord): void {
  for (const id of [record.id, ...(record.formerIds ?? [])]) index.byId.set(id, record);
  for (const number of [record.number, record.planNumber]) {
    if (number) index.byNumber.set(number, record);
  }
  const title = foldTitle(record.title);
  const named = index.byTitle.get(title) ?? [];
  if (!named.includes(record)) index.byTitle.set(title, [...named, record]);
}

/** The standard that was called by a number before the import. */
export function findCalled(
  { standards, called }: Draft,
  number: string,
): StandardRecord | undefined {
  return standards.byId.get(called.findId(number) ?? '');
}

/** The events of a standard in order of time, those without a date last: as `deriveStatus` takes them. */
export function eventsOf({ events }: Draft, id: string): readonly StatusEvent[] {
  return events.get(id) ?? [];
}

/** Puts other events in the place of those a standard has. */
export function setEvents({ events }: Draft, id: string, list: readonly StatusEvent[]): void {
  const time = ({ date }: StatusEvent) => date ?? '9999';
  events.set(
    id,
    list.toSorted((a, b) => (time(a) < time(b) ? -1 : Number(time(a) > time(b)))),
  );
}

/**
 * How far what a catalogue says may be trusted: where there are source documents, they alone prove; where there are
 * none, what it says rests on the catalogue, which its evidence names.
 */
export function trustOf({ dataset }: Draft): Pick<StatusEvent, 'trust'> {
  return dataset.sources.sources.length > 0 ? { trust: 'reported' } : {};
}

/** The place of the first of the cells being written that has some words in it. */
export function placeOf({ writing: { heading, cells } }: Draft, words: string): CellPlace {
  const { cell = '', line = 0 } = cells.find((each) => each.cell.includes(words)) ?? cells[0] ?? {};
  return { heading, cell, line };
}

/** Adds relations the rows of a standard tell of. */
export function addRelations(
  { relations }: Draft,
  id: string,
  added: readonly PendingRelation[],
): void {
  if (added.length > 0) relations.set(id, [...(relations.get(id) ?? []), ...added]);
}
