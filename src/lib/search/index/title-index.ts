import type { NumberingFile } from '../../numbering/scheme.ts';

/** What can be filtered by: its name in addresses, the word readers see, the values. */
export interface Facet {
  name: string;
  word: string;
  values: [id: string, word: string][];
  /** The ids values had before; absent when there are none. */
  formerIds?: (readonly [former: string, id: string])[];
  /** How values are to be read whose ids do not say so; absent when there are none. */
  tones?: (readonly [id: string, tone: string])[];
  /** What values are called where they are to be chosen; absent where that is their word. */
  choices?: (readonly [id: string, word: string])[];
}

/** What a row has beyond the usual. */
export interface RowExtras {
  /** Other titles it is known by. */
  titles?: string[];
  /** What is said of its number, and of its title, where they are not to be taken as they are. */
  mark?: string;
  titleMark?: string;
  /** Syllables that differ from the usual reading of their character, by its place in the compacted title. */
  readings?: Record<number, string>;
}

/**
 * A page as it is shipped: its address without `.html`, its title, its numbers (the one shown first;
 * none for a page that is about no number) and its value of each facet, -1 for none, a list for several.
 */
export type PackedRow = [
  address: string,
  title: string,
  numbers: string[],
  values: (number | number[])[],
  extras?: RowExtras,
];

/** What every search needs, whatever the size of the site. */
export interface TitleHead {
  facets: Facet[];
  /** Which facet tells kinds of page apart, and which of its values the standards have. */
  kind: { facet: number; standard: number };
  numbering: NumberingFile;
  /** How many rows there are. */
  total: number;
}

/** The rows in one piece: for sites of up to a few thousand titles. */
export interface FlatTitles extends TitleHead {
  layout: 'flat';
  rows: PackedRow[];
  /** Syllables and the characters usually read so: `dian电点zi子…`. */
  spelling: string;
}

/** The rows in blocks, found through postings spread over shards: for large sites. */
export interface SpreadTitles extends TitleHead {
  layout: 'spread';
  /** How many rows a block holds. */
  block: number;
  /** How many shards the postings are spread over. */
  shards: number;
}

/** The file a search begins with. */
export type TitleIndex = FlatTitles | SpreadTitles;
