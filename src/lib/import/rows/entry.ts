import type { Column } from '../columns/find-header.ts';

/** A row of a catalogue as it stands there; `line` is its number in the sheet, from 1. */
export interface Row {
  line: number;
  cells: readonly string[];
}

/** The rows of one standard. */
export interface Entry {
  rows: readonly [Row, ...Row[]];
  /** What the rows name it by, as far as they do: its id from the address of its page, its numbers, its title. */
  id: string | null;
  number: string | null;
  planNumber: string | null;
  title: string | null;
  /** The number of the standard they amend; null when they are about no amendment. */
  amends: string | null;
}

/** Where something is said in a catalogue. */
export interface CellPlace {
  /** The sheet, if not that of the standards. */
  sheet?: string;
  line: number;
  /** The heading of the column; empty for the row as a whole. */
  heading: string;
  cell: string;
}

/** A cell, or a row, that cannot be read. */
export interface RowProblem extends CellPlace {
  problem: string;
  advice: string;
}

/** Longer cells are cut where a report names them. */
const longest = 80;

/** A cell as a report shows it: in one line, and not all of a long one. */
export function shortenCell(text: string): string {
  const line = text.replaceAll('\n', '⏎');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

/** A place as a report names it: `第 12 行“发布日期”列“二〇一九”`. */
export function formatPlace({ sheet, line, heading, cell }: CellPlace): string {
  const column = heading ? `“${heading}”列` : '';
  const said = cell ? `“${shortenCell(cell)}”` : '';
  return `${sheet ? `工作表“${sheet}”` : ''}第 ${line} 行${column}${said}`;
}

/** Signs that stand for nothing, marks between items with none among them. */
const nothing = /^(?:[-\u2010-\u2015/\\\uFF0F、，；,;\s]+|无|暂无|n\/?a|null)$/iu;

/** What a spreadsheet shows where a formula has no value (ECMA-376, `ST_CellType` e). */
export const errorForm =
  /^#(?:N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!|DIV\/0!|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA)$/i;

/** What a column says of a row; empty for nothing, and where a formula has no value. */
export function readCell({ cells }: Row, { index, field }: Column): string {
  const cell = cells[index] ?? '';
  return errorForm.test(cell) || (field !== 'title' && nothing.test(cell)) ? '' : cell;
}

/** What the rows of an entry say in a column, each thing once, with the first row that says it. */
export function listCells({ rows }: Entry, column: Column): { cell: string; line: number }[] {
  const found = new Map<string, number>();
  for (const row of rows) {
    const cell = readCell(row, column);
    if (cell !== '' && !found.has(cell)) found.set(cell, row.line);
  }
  return [...found].map(([cell, line]) => ({ cell, line }));
}
