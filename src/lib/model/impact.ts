import type { OutsideStandard } from '../concepts/relations/schema.ts';
import type { CitationGraph } from './citations/create-citation-graph.ts';
import type { Standard } from './standard.ts';

/** What a revision of a standard reaches, counted. */
export interface Impact {
  /** Standards by distance, nearest first. */
  levels: Standard[][];
  /** Standards outside the dataset by the same distances, each at its nearest. */
  outside: OutsideStandard[][];
  /** How many are reached, those outside the dataset included. */
  direct: number;
  indirect: number;
}

/**
 * Everything reached from a standard by following “cited by”; cycles end, the standard itself never counts. What is
 * outside the dataset is reached, but nothing through it.
 * @param listCiting what outside the dataset cites a standard, with what tells it from others.
 */
export function measureImpact(
  citations: CitationGraph,
  resolve: (id: string) => Standard,
  id: string,
  listCiting: (id: string) => readonly { key: string; end: OutsideStandard }[],
): Impact {
  const reached = citations.impactOf(id);
  const seen = new Set<string>();
  const outside = [[id], ...reached].map((level) =>
    level.flatMap(listCiting).flatMap(({ key, end }) => {
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew ? [end] : [];
    }),
  );
  const count = (lists: readonly (readonly unknown[])[]) => lists.flat().length;
  const levels = reached.map((level) => level.map(resolve));
  return {
    levels,
    outside,
    direct: count([...levels.slice(0, 1), ...outside.slice(0, 1)]),
    indirect: count([...levels.slice(1), ...outside.slice(1)]),
  };
}
