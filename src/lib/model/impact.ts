import type { CitationGraph } from './citations/create-citation-graph.ts';
import type { Standard } from './standard.ts';

/** What a revision of a standard reaches, counted. */
export interface Impact {
  /** Standards by distance, nearest first. */
  levels: Standard[][];
  direct: number;
  indirect: number;
}

/** Everything reached from a standard by following “cited by”; cycles end, the standard itself never counts. */
export function measureImpact(
  citations: CitationGraph,
  resolve: (id: string) => Standard,
  id: string,
): Impact {
  const levels = citations.impactOf(id).map((level) => level.map(resolve));
  const [direct = [], ...rest] = levels;
  return { levels, direct: direct.length, indirect: rest.flat().length };
}
