import { foldHeading } from '../columns/field-words.ts';
import type { Column, ColumnChooser, Header } from '../columns/find-header.ts';
import type { CellAt, Sheet } from '../sheets/sheet.ts';
import { type RowProblem, shortenCell } from './entry.ts';

/** Where each column of the first headings stands under others; absent where these lack it. */
type Places = ReadonlyMap<number, number>;

/**
 * A sheet whose rows all stand under its headings: those below other headings within the table are set out as the
 * first ones have their columns. Headings that cannot be told from the first take the rows below them along, and
 * are problems: with a column that the table has not, or above the first ones with rows between, which would be lost.
 */
export function straightenRows(
  sheet: Sheet,
  header: Header,
  choose: ColumnChooser,
): { sheet: Sheet; problems: RowProblem[] } {
  const first = sheet.rows[header.row] ?? [];
  const known = listKnown(header);
  const problems = findLost(sheet, header, choose);
  const ways: (Places | null | undefined)[] = [];
  let way: Places | null | undefined;
  const rows = sheet.rows.map((cells, row) => {
    const isHeading = row > header.row && isHeadingRow(cells, choose);
    if (isHeading) {
      const strange = findStrange(cells, known, choose);
      way = strange === undefined ? placeColumns(first, cells, known, choose) : null;
      if (strange !== undefined) problems.push(refuseHeading(row, cells, strange, header));
    }
    ways[row] = way;
    return isHeading ? first : setOut(cells, way, first.length);
  });
  const { uncalculated = [] } = sheet;
  const moved = uncalculated.flatMap((at): CellAt[] => moveCell(at, ways[at.row]));
  return { sheet: { ...sheet, rows, uncalculated: moved }, problems };
}

const naming: readonly string[] = ['title', 'number', 'planNumber'];
const idle: readonly string[] = ['ignore', 'computed'];

/** Whether all that a row says is what columns are called, one of them that of a title or a number. */
export function isHeadingRow(cells: readonly string[], choose: ColumnChooser): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const fields = new Set(filled.map((cell) => choose(cell)?.field));
  return fields.size > 1 && !fields.has(undefined) && naming.some((field) => fields.has(field));
}

/** What is known of the columns of the first headings: by their headings, and by the field that one of them holds. */
function listKnown({ columns, untaken }: Header) {
  const fields = Map.groupBy(columns, ({ field }) => field);
  return {
    headings: new Map(
      [...untaken, ...columns]
        .toReversed()
        .map(({ heading, index }) => [foldHeading(heading), index]),
    ),
    fields: new Map(
      [...fields].flatMap(([field, [only, ...more]]): [string, Column][] =>
        only && more.length === 0 ? [[field, only]] : [],
      ),
    ),
  };
}

type Known = ReturnType<typeof listKnown>;

/** The column of the first headings that a heading names. */
const findIndex = (heading: string, { headings, fields }: Known, choose: ColumnChooser) =>
  headings.get(foldHeading(heading)) ?? fields.get(choose(heading)?.field ?? '')?.index;

/** A heading that the first ones lack and whose column would be lost. */
const findStrange = (cells: readonly string[], known: Known, choose: ColumnChooser) =>
  cells.find(
    (cell) =>
      cell !== '' &&
      !idle.includes(choose(cell)?.field ?? '') &&
      findIndex(cell, known, choose) === undefined,
  );

/** Where the columns stand under other headings; undefined where they stand as under the first. */
function placeColumns(
  first: readonly string[],
  cells: readonly string[],
  known: Known,
  choose: ColumnChooser,
): Places | undefined {
  const places = new Map<number, number>();
  for (const [at, cell] of cells.entries()) {
    // A heading that stands where the first have the same one means that column, though others are called so too.
    const isSame = cell !== '' && foldHeading(first[at] ?? '') === foldHeading(cell);
    const index = isSame ? at : cell === '' ? undefined : findIndex(cell, known, choose);
    if (index !== undefined && !places.has(index)) places.set(index, at);
  }
  const isSame = first.every((cell, index) => cell === '' || places.get(index) === index);
  return isSame ? undefined : places;
}

function setOut(
  cells: readonly string[],
  places: Places | null | undefined,
  length: number,
): readonly string[] {
  if (places === undefined) return cells;
  if (places === null) return [];
  return Array.from({ length }, (_, index) => cells[places.get(index) ?? -1] ?? '');
}

function moveCell({ row, column }: CellAt, places: Places | null | undefined): CellAt[] {
  if (places === undefined) return [{ row, column }];
  return [...(places ?? [])].flatMap(([index, at]) =>
    at === column ? [{ row, column: index }] : [],
  );
}

const quoteRow = (cells: readonly string[]): string =>
  shortenCell(cells.filter((cell) => cell !== '').join(' '));

function refuseHeading(
  row: number,
  cells: readonly string[],
  strange: string,
  header: Header,
): RowProblem {
  return {
    ...{ line: row + 1, heading: '', cell: quoteRow(cells) },
    problem: `是另一张表的表头，其中“${strange}”一栏第 ${header.row + 1} 行的表头没有`,
    advice: '两张表的栏写成一样，或分成两个文件导入',
  };
}

/** Headings above those of the sheet with rows of their own, which are not read. */
function findLost({ rows }: Sheet, header: Header, choose: ColumnChooser): RowProblem[] {
  const above = rows.slice(0, header.row);
  const at = above.findIndex((cells) => isHeadingRow(cells, choose));
  const between = above.slice(at + 1).filter((cells) => cells.some((cell) => cell !== ''));
  if (at < 0 || between.every((cells) => isHeadingRow(cells, choose))) return [];
  return [
    {
      ...{ line: at + 1, heading: '', cell: quoteRow(above[at] ?? []) },
      problem: `也是表头，栏比第 ${header.row + 1} 行的少，其下的行读不到`,
      advice: '两张表的栏写成一样，或分成两个文件导入',
    },
  ];
}
