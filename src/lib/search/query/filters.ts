import type { Facet } from '../index/title-index.ts';
import type { TitleRow } from '../index/title-row.ts';
import type { Filters } from './read-question.ts';

/** The name of the query in addresses. */
export const queryParameter = 'q';

/** Reads query and filters from the search part of an address; unknown filters and values are dropped. */
export function parseSearch(
  search: string,
  facets: readonly Facet[],
): { query: string; filters: Filters } {
  const parameters = new URLSearchParams(search);
  const filters: Record<string, string> = {};
  for (const { name, values } of facets) {
    const value = parameters.get(name);
    if (values.some(([id]) => id === value)) filters[name] = value ?? '';
  }
  return { query: parameters.get(queryParameter) ?? '', filters };
}

/** Writes query and filters as the search part of an address, `?` included; empty for none. */
export function formatSearch(query: string, filters: Filters): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set(queryParameter, query);
  for (const [name, value] of Object.entries(filters)) parameters.set(name, value);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** The rows that have the value asked for of every facet filtered by. */
export function filterRows(
  rows: readonly TitleRow[],
  filters: Filters,
  facets: readonly Facet[],
): readonly TitleRow[] {
  const wanted = facets.flatMap(({ name, values }, facet) =>
    name in filters ? [{ facet, value: values.findIndex(([id]) => id === filters[name]) }] : [],
  );
  if (wanted.length === 0) return rows;
  return rows.filter((row) => wanted.every(({ facet, value }) => row.values[facet] === value));
}

/** How many of some rows have each value of a facet, in the order of its values. */
export function countValues(rows: readonly TitleRow[], facet: number, values: number): number[] {
  const counts = new Array<number>(values).fill(0);
  for (const row of rows) {
    const value = row.values[facet] ?? -1;
    if (value >= 0) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}
