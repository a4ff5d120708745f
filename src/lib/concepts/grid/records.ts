import type { Moved } from '../../addresses/former-addresses.ts';
import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { idsOf, type Reference } from '../../dataset/findings/reference.ts';
import type { JsonPath } from '../../dataset/json/parse-json.ts';
import type { Concept } from '../concept.ts';
import { nameStandards, type VersionedRecord } from '../versioned-record.ts';
import type { CellPlace, CitationCell } from './schema.ts';

/** Whether a dataset has a grid of citations. */
export const isPresent = ({ citations }: Dataset): boolean => citations.grid !== null;

/** The grid as records: what is checked of it, where it is found, how versions tell its cells apart. */
export const records = {
  isPresent,
  references,
  addresses,
  moved,
  records: listRecords,
} satisfies Concept;

function references({ citations: { grid }, standards }: Dataset): Reference[] {
  if (!grid) return [];
  const inStandards = idsOf(standards.standards);
  const inGrid = new Set(grid.rows.map(({ row }) => row));
  const refer = (path: JsonPath, value: string | null) => ({
    file: 'citations' as const,
    path: ['grid', ...path],
    value,
    what: '标准',
  });
  const referRow = (path: JsonPath, value: string | null): Reference => ({
    ...refer(path, value),
    known: inGrid,
    files: ['citations'],
    where: 'citations.json 的 rows',
  });
  return [
    ...grid.rows.flatMap(({ row, diagonal }, i): Reference[] => [
      { ...refer(['rows', i, 'row'], row), known: inStandards, files: ['standards'] },
      referRow(['rows', i, 'diagonal'], diagonal),
    ]),
    ...grid.cells.flatMap((cell, i) =>
      (['row', 'printedColumn', 'column'] as const).map((key) =>
        referRow(['cells', i, key], cell[key]),
      ),
    ),
  ];
}

/** The cells that were printed elsewhere than they belong: each has an entry among the errata. */
export function listSlipped({ citations: { grid } }: Dataset): CitationCell[] {
  return (grid?.cells ?? []).filter(({ column, printedColumn }) => column !== printedColumn);
}

/** The page, and the entries of cells that slipped. */
function addresses(dataset: Dataset): string[] {
  if (!isPresent(dataset)) return [];
  return [pageAddress.citations, ...listSlipped(dataset).map(cellAddress)];
}

/** An entry is found under the ids of its two standards: those they had before, and those it was read from before. */
function moved(dataset: Dataset): Moved[] {
  return listSlipped(dataset).flatMap((cell) =>
    listFormerCells(dataset, cell).map((each): Moved => [cellAddress(each), cellAddress(cell)]),
  );
}

/** The address of the entry of a cell. */
export const cellAddress = ({ row, printedColumn }: CellPlace): string =>
  pageAddress.cell(row, printedColumn);

/** The places under which the entry of a cell could be found before. */
export function listFormerCells(
  { standards: { standards } }: Dataset,
  { row, printedColumn, formerPlaces = [] }: CitationCell,
): CellPlace[] {
  const idsOfStandard = (id: string) => [
    id,
    ...(standards.find((standard) => standard.id === id)?.formerIds ?? []),
  ];
  const all = [{ row, printedColumn }, ...formerPlaces].flatMap((place) =>
    idsOfStandard(place.row).flatMap((inRow) =>
      idsOfStandard(place.printedColumn).map((column) => ({ row: inRow, printedColumn: column })),
    ),
  );
  return all.slice(1);
}

function listRecords(dataset: Dataset): VersionedRecord[] {
  const { grid } = dataset.citations;
  if (!grid) return [];
  const nameOf = nameStandards(dataset);
  const { cells, ...meta } = grid;
  const whole = { kind: 'citation', id: 'grid', label: grid.caption, address: null, value: meta };
  return [
    whole,
    ...cells.map((cell) => ({
      kind: 'citation',
      id: `${cell.row}>${cell.column}`,
      label: [cell.row, cell.column].map(nameOf).join(' → '),
      address: null,
      value: cell,
    })),
  ];
}
