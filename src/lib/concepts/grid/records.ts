import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { idsOf, type Reference } from '../../dataset/findings/reference.ts';
import type { Concept } from '../concept.ts';
import type { VersionedRecord } from '../versioned-record.ts';

/** Whether a dataset has a grid of citations. */
export const isPresent = ({ citations }: Dataset): boolean => citations.grid !== null;

/** Whether a standard has its row in the grid. */
export const isInGrid = ({ citations: { grid } }: Dataset, id: string): boolean =>
  grid?.rows.some(({ row }) => row === id) ?? false;

/** The grid as records: what is checked of it, where it is found, how versions tell its cells apart. */
export const records = {
  isPresent,
  references,
  addresses,
  records: listRecords,
} satisfies Concept;

function references({ citations: { grid }, standards }: Dataset): Reference[] {
  if (!grid) return [];
  const inStandards = idsOf(standards.standards);
  const inGrid = new Set(grid.rows.map(({ row }) => row));
  const refer = (path: (string | number)[], value: string | null): Reference => ({
    file: 'citations',
    path: ['grid', ...path],
    value,
    what: '标准',
    known: inGrid,
    where: 'citations.json 的 rows',
  });
  return [
    ...grid.rows.flatMap(({ row, diagonal }, i) => [
      { ...refer(['rows', i, 'row'], row), known: inStandards, where: 'standards.json' },
      refer(['rows', i, 'diagonal'], diagonal),
    ]),
    ...grid.cells.flatMap((cell, i) =>
      (['row', 'printedColumn', 'column'] as const).map((key) =>
        refer(['cells', i, key], cell[key]),
      ),
    ),
  ];
}

/** The page, and the entries of cells that were printed elsewhere than they belong. */
function addresses({ citations: { grid } }: Dataset): string[] {
  if (!grid) return [];
  return [
    pageAddress.citations,
    ...grid.cells.flatMap(({ row, column, printedColumn }) =>
      column === printedColumn ? [] : [pageAddress.cell(row, printedColumn)],
    ),
  ];
}

function listRecords({ citations: { grid }, standards }: Dataset): VersionedRecord[] {
  if (!grid) return [];
  const names = new Map(standards.standards.map((s) => [s.id, s.number ?? s.id]));
  const { cells, ...meta } = grid;
  const whole = { kind: 'citation', id: 'grid', label: grid.caption, address: null, value: meta };
  return [
    whole,
    ...cells.map((cell) => ({
      kind: 'citation',
      id: `${cell.row}>${cell.column}`,
      label: [cell.row, cell.column].map((id) => names.get(id) ?? id).join(' → '),
      address: null,
      value: cell,
    })),
  ];
}
