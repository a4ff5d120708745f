import { compactText, listWords } from '../search/query/fold-text.ts';
import type { TableFacet } from './table-facets.ts';
import type { TableState } from './table-state.ts';

/** A row of the table as filters see it. */
export interface FilterRow {
  /** For every facet, the indexes of its values. */
  values: readonly (readonly number[])[];
  /** What the text filter looks in: letters and digits, folded. */
  text: string;
}

/** Makes the text of a row what the text filter compares with. */
export const foldRow = compactText;

/** What rows are held against. */
export interface RowFilter {
  words: readonly string[];
  /** Chosen values by facet; null where nothing is chosen. */
  chosen: readonly (ReadonlySet<number> | null)[];
}

/** Makes a state a filter: all words must occur, and in every facet one of the chosen values. */
export function createRowFilter(state: TableState, facets: readonly TableFacet[]): RowFilter {
  return {
    words: listWords(state.text),
    chosen: facets.map(({ name, values }) => {
      const ids = state.chosen[name];
      if (!ids) return null;
      return new Set(ids.map((id) => values.findIndex(([known]) => known === id)));
    }),
  };
}

/**
 * Whether a row passes.
 * @param except the index of a facet that is not to count.
 */
export function passesFilter(row: FilterRow, { words, chosen }: RowFilter, except = -1): boolean {
  return (
    chosen.every((set, i) => !set || i === except || row.values[i]?.some((v) => set.has(v))) &&
    words.every((word) => row.text.includes(word))
  );
}

/** How many rows each value of a facet would leave, the other facets and the text applied. */
export function countFacet(
  rows: readonly FilterRow[],
  filter: RowFilter,
  index: number,
  size: number,
): number[] {
  const counts = new Array<number>(size).fill(0);
  for (const row of rows) {
    if (!passesFilter(row, filter, index)) continue;
    for (const value of row.values[index] ?? []) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}
