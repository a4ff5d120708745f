import type { Words } from '../../labels/label.ts';
import type { ClientParts } from '../../labels/zh-cn/client.ts';
import type { Facet } from '../index/title-index.ts';
import type { TitleRow } from '../index/title-row.ts';
import { findValueId } from './find-value-id.ts';
import type { Filters } from './read-question.ts';

/**
 * Reads query and filters from the search part of an address; unknown filters and values are dropped.
 * @param queryParameter the name of the query in addresses.
 */
export function parseSearch(
  search: string,
  facets: readonly Facet[],
  queryParameter: string,
): { query: string; filters: Filters } {
  const parameters = new URLSearchParams(search);
  const filters: Record<string, string> = {};
  for (const facet of facets) {
    const id = findValueId(facet, parameters.get(facet.name));
    if (id !== undefined) filters[facet.name] = id;
  }
  return { query: parameters.get(queryParameter) ?? '', filters };
}

/**
 * Writes query and filters as the search part of an address, `?` included; empty for none.
 * @param queryParameter the name of the query in addresses.
 */
export function formatSearch(query: string, filters: Filters, queryParameter: string): string {
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
  return rows.filter((row) =>
    wanted.every(({ facet, value }) => row.values[facet]?.includes(value)),
  );
}

/** How many of some rows have each value of a facet, in the order of its values. */
export function countValues(rows: readonly TitleRow[], facet: number, values: number): number[] {
  const counts = new Array<number>(values).fill(0);
  for (const row of rows) {
    for (const value of row.values[facet] ?? []) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

/** The filters in words: `状态 在研，分类 数据`; empty for none. */
export function describeFilters(
  filters: Filters,
  facets: readonly Facet[],
  say: Words<ClientParts['search']>['say'],
): string {
  const parts = facets.flatMap(({ name, word, values }) => {
    const [, value] = values.find(([id]) => id === filters[name]) ?? [];
    return value === undefined ? [] : [say('search.filter', { facet: word, value })];
  });
  return parts.join(say('mark.pause'));
}
