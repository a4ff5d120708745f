import type { SearchQuery } from './search-queries.ts';

/** What an engine answered to one query, and how long it took. */
export interface Measured {
  query: SearchQuery;
  ids: string[];
  milliseconds: number;
}

/** The figures of a group of queries. */
export interface Score {
  count: number;
  /** Share of the first ten results that are right, of those that could be. */
  precision: number;
  recall: number;
  /** Mean of 1 / place of the first right result. */
  reciprocalRank: number;
  /** Share of queries that got no result: for nonsense the more the better. */
  silent: number;
  median: number;
  slow: number;
}

/** The figures by group, in the order the groups first appear. */
export function scoreGroups(measured: readonly Measured[]): Map<string, Score> {
  const groups = Map.groupBy(measured, ({ query }) => query.group);
  return new Map([...groups].map(([group, list]) => [group, score(list)]));
}

function score(list: readonly Measured[]): Score {
  const times = list.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const asked = list.filter(({ query }) => query.relevant.length > 0);
  return {
    count: list.length,
    precision: mean(asked.map(precisionOf)),
    recall: mean(asked.map(recallOf)),
    reciprocalRank: mean(asked.map(reciprocalRankOf)),
    silent: mean(list.map(({ ids }) => (ids.length === 0 ? 1 : 0))),
    median: times[Math.floor(times.length / 2)] ?? 0,
    slow: times[Math.floor(times.length * 0.95)] ?? 0,
  };
}

function precisionOf({ query, ids }: Measured): number {
  const first = ids.slice(0, Math.min(10, query.relevant.length));
  if (first.length === 0) return 0;
  return first.filter((id) => query.relevant.includes(id)).length / first.length;
}

function recallOf({ query, ids }: Measured): number {
  const found = new Set(ids);
  return query.relevant.filter((id) => found.has(id)).length / query.relevant.length;
}

function reciprocalRankOf({ query, ids }: Measured): number {
  const at = ids.findIndex((id) => query.relevant.includes(id));
  return at < 0 ? 0 : 1 / (at + 1);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : values.reduce((a, b) => a + b, 0) / values.length;
}
