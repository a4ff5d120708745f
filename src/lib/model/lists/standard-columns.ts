import type { Standard } from '../standard.ts';

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
  /** Whether a cell says several things, which may stand on several lines; none does when absent. */
  isSeveral?(standard: Standard): boolean;
  /** What rows are ordered by; the words of the cell when absent. */
  rank?(standard: Standard): number;
  /** Whether it shows only when a reader asks for it. */
  hidden?: true;
}
