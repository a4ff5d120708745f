import type { CitationCell, CitationGrid } from '../../concepts/grid/schema.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { SourcePlace, StatusEvent, Trust } from '../../dataset/types.ts';

/**
 * How the place of a tick was verified: by the diagonal mark of its row standing where it should,
 * by the mark having slipped (the tick moved back with it), or not at all; or the relation rests on a clause, or is
 * stated by the editors.
 */
export type Verification = 'diagonal' | 'diagonal-corrected' | 'unverified' | 'clause' | 'stated';

/** One citation: who cites whom, and where that is said. */
export interface Citation {
  citing: string;
  cited: string;
  /** Absent where no source document of the dataset says it. */
  place?: SourcePlace;
  verification: Verification;
  /** The grid cell the citation was read from. */
  cell?: CitationCell;
  /** The written form of the cited number, when the citation rests on a clause. */
  citedAs?: string;
  /** Whether one edition is cited, where that is known. */
  dated?: boolean;
  date?: string;
  trust?: Trust;
  evidence?: StatusEvent['evidence'];
  note?: string;
}

/** The citations of a dataset, with the questions people ask of them. */
export interface CitationGraph {
  citations: readonly Citation[];
  /** The citations made by a standard, in the order of the dataset. */
  cites(id: string): readonly Citation[];
  /** The citations of a standard by others. */
  citedBy(id: string): readonly Citation[];
  /** The citations within a set of standards, in the order of the dataset. */
  within(ids: ReadonlySet<string>): Citation[];
  /** All standards reached by following “cited by”: one array per distance, nearest first; cycles end. */
  impactOf(id: string): string[][];
}

/**
 * Reads the citation graph out of the grid (by its declared reading) and the clauses.
 * @param related the citations that relations between the standards tell of; they come last.
 */
export function createCitationGraph(
  { grid, clauses }: Dataset['citations'],
  related: readonly Citation[] = [],
): CitationGraph {
  const citations = [
    ...(grid ? readGrid(grid) : []),
    ...clauses.map(
      ({ citing, cited, place, citedAs, note }): Citation => ({
        citing,
        cited,
        place,
        verification: 'clause',
        citedAs,
        ...(note ? { note } : {}),
      }),
    ),
    ...related,
  ];
  const byCiting = Map.groupBy(citations, (c) => c.citing);
  const byCited = Map.groupBy(citations, (c) => c.cited);
  const order = new Map(citations.map((citation, i) => [citation, i]));
  const citedBy = (id: string) => byCited.get(id) ?? [];
  let citing: ReadonlyMap<string, readonly string[]> | undefined;
  return {
    citations,
    cites: (id) => byCiting.get(id) ?? [],
    citedBy,
    within: (ids) =>
      [...ids]
        .flatMap((id) => byCiting.get(id) ?? [])
        .filter(({ cited }) => ids.has(cited))
        .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    impactOf: (id) => {
      citing ??= new Map(
        [...byCited].map(([cited, all]) => [cited, [...new Set(all.map((c) => c.citing))]]),
      );
      return followCitedBy(id, citing);
    },
  };
}

function readGrid(grid: CitationGrid): Citation[] {
  const diagonals = new Map(grid.rows.map(({ row, diagonal }) => [row, diagonal]));
  return grid.cells.map((cell) => {
    const [citing, cited] =
      grid.reading === 'rows-cite-columns' ? [cell.row, cell.column] : [cell.column, cell.row];
    const verification = verifyRow(cell.row, diagonals.get(cell.row) ?? null);
    return { citing, cited, place: grid.place, verification, cell };
  });
}

/** How the ticks of a row are verified: by where the row's diagonal mark was printed, null when there is none. */
export function verifyRow(row: string, diagonal: string | null): Verification {
  if (diagonal === null) return 'unverified';
  return diagonal === row ? 'diagonal' : 'diagonal-corrected';
}

/** Plain loops: in dense graphs every standard reaches nearly all others, and all of them are asked. */
function followCitedBy(start: string, citing: ReadonlyMap<string, readonly string[]>): string[][] {
  const seen = new Set([start]);
  const levels: string[][] = [];
  let level = [start];
  while (level.length > 0) {
    const next: string[] = [];
    for (const id of level) {
      for (const other of citing.get(id) ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        next.push(other);
      }
    }
    level = next;
    if (level.length > 0) levels.push(level);
  }
  return levels;
}
