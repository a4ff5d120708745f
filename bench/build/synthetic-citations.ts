import type { Dataset } from '../../src/lib/dataset/dataset-schema.ts';
import type { StandardRecord } from '../../src/lib/dataset/types.ts';
import { pickInteger } from './random.ts';

/** So many standards of one field cite each other and no others, or a revision would reach the whole family. */
const fieldSize = 16;

/** How far ahead in its field a standard cites; the first three to seven of them are taken. */
const distances = [1, 3, 4, 6, 9, 11, 14];

/**
 * Citations such that each standard has from 6 to 14 related rows: it cites three to seven others, and as many
 * cite it. The platform family is a grid, the national one rests on clauses.
 */
export function createCitations(
  standards: readonly StandardRecord[],
  random: () => number,
): Dataset['citations'] {
  const platform = standards.filter(({ family }) => family === 'platform');
  const national = standards.filter(({ family }) => family === 'national');
  return {
    grid: platform.length > 0 ? createGrid(platform, random) : null,
    clauses: connect(national, random).map(([citing, cited]) => ({
      citing: citing.id,
      cited: cited.id,
      citedAs: `${cited.number ?? cited.planNumber} ${cited.title}`,
      place: { source: 'guide', clause: '2' },
      trust: 'proved-by-source',
    })),
  };
}

function createGrid(
  standards: readonly StandardRecord[],
  random: () => number,
): NonNullable<Dataset['citations']['grid']> {
  return {
    place: { source: 'framework', clause: 'figure-6' },
    caption: '图 6 标准间引用关系',
    notes: ['行首的标准引用列首的标准。'],
    reading: 'rows-cite-columns',
    readingReason: ['合成数据即按此读法写成。'],
    rows: standards.map(({ id }) => ({ row: id, diagonal: id })),
    cells: connect(standards, random).map(([citing, cited]) => ({
      row: citing.id,
      printedColumn: cited.id,
      column: cited.id,
    })),
  };
}

function connect(
  standards: readonly StandardRecord[],
  random: () => number,
): [StandardRecord, StandardRecord][] {
  return standards.flatMap((citing, i) => {
    const start = i - (i % fieldSize);
    const size = Math.min(fieldSize, standards.length - start);
    const count = pickInteger(3, distances.length, random);
    const reached = distances.filter((distance) => distance < size).slice(0, count);
    return reached.flatMap((distance) => {
      const cited = standards[start + ((i - start + distance) % size)];
      return cited ? [[citing, cited] satisfies [StandardRecord, StandardRecord]] : [];
    });
  });
}
