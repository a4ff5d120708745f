import type { Standard } from '../standard.ts';

/** What stands behind the value of a cell, with a heading of its own where a table is saved. */
export interface BesideColumn {
  word: string;
  /** Null for nothing. */
  read(standard: Standard): string | null;
}

/** A column of lists of standards. */
export interface StandardColumn {
  key: string;
  word: string;
  /** What it is called in tables of what concerns something, if it has a place there. */
  brief?: string;
  /** What the address of a list in its order ends in: `standards-by-title.html`; absent for one without such a list. */
  slug?: string;
  /** What a cell says; null for nothing. */
  read(standard: Standard): string | null;
  /** What is said behind the value: how far it is to be trusted, what stood in its place before. */
  beside?: readonly BesideColumn[];
  /** Whether every table that is saved has it, shown or not: what it says is not to be parted from the others. */
  isAlwaysSaved?: true;
  /** Whether a cell says several things, which may stand on several lines; none does when absent. */
  isSeveral?(standard: Standard): boolean;
  /** What rows are ordered by; the words of the cell when absent. */
  rank?(standard: Standard): number;
  /** Whether it shows only when a reader asks for it. */
  hidden?: true;
}
