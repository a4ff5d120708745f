import type { OutsideStandard } from '../concepts/relations/schema.ts';
import type { Dataset } from '../dataset/dataset-schema.ts';
import type { CitationGraph } from './citations/create-citation-graph.ts';
import { indexOutsideCiting, type OutsideCiting } from './citations/list-cited.ts';
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

/** How many standards reached are kept at most: of dense graphs all would take the square of what they hold. */
const mostKept = 8_000_000;

/** A way to what a revision of each standard reaches, each measured when first asked for and kept while there is room. */
export function createImpacts(
  dataset: Pick<Dataset, 'relations' | 'numbering'>,
  citations: CitationGraph,
  resolve: (id: string) => Standard,
): (id: string) => Impact {
  const known = new Map<string, Impact>();
  let kept = 0;
  let outside: ReturnType<typeof indexOutsideCiting> | undefined;
  return (id) => {
    outside ??= indexOutsideCiting(dataset);
    const held = known.get(id);
    if (held) return held;
    const impact = measureImpact(citations, resolve, id, outside);
    kept += impact.direct + impact.indirect;
    if (kept > mostKept) {
      known.clear();
      kept = 0;
    }
    known.set(id, impact);
    return impact;
  };
}

/**
 * Everything reached from a standard by following “cited by”; cycles end, the standard itself never counts. What is
 * outside the dataset is reached, but nothing through it.
 * @param outsideCiting what outside the dataset cites standards, by their ids.
 */
function measureImpact(
  citations: CitationGraph,
  resolve: (id: string) => Standard,
  id: string,
  outsideCiting: ReadonlyMap<string, readonly OutsideCiting[]>,
): Impact {
  const reached = citations.impactOf(id);
  const seen = new Set<string>();
  const outside = [[id], ...reached].map((level) =>
    level.flatMap((of) =>
      (outsideCiting.get(of) ?? []).flatMap(({ key, end }) => {
        const isNew = !seen.has(key);
        seen.add(key);
        return isNew ? [end] : [];
      }),
    ),
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
