import { readElements } from './read-elements.ts';
import type { CellAt } from './sheet.ts';

/** A block of merged cells, counted from 0, its last row and column included. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** How the cells of a sheet are laid out, and those that show something else than a value. */
export interface CellLayout {
  merges: Merge[];
  /** How many rows and columns it has up to the last that hold anything. */
  rows: number;
  columns: number;
  /** Cells that show an error, and which: `#N/A`. */
  errors: (CellAt & { text: string })[];
  /** Cells with a formula that nothing has calculated. */
  uncalculated: CellAt[];
}

/** A cell while it is read: what it holds between its marks. */
interface OpenCell {
  at: CellAt;
  isError: boolean;
  holds: Set<string>;
  text: string;
}

/** Reads how a sheet is laid out from its XML (ECMA-376, `sheetData` and `mergeCells`). */
export function readSheetLayout(xml: string): CellLayout {
  const layout: CellLayout = { merges: [], rows: 0, columns: 0, errors: [], uncalculated: [] };
  let cell: OpenCell | null = null;
  let inside = '';
  readElements(xml, {
    open: (name, read) => {
      inside = name;
      if (name === 'mergeCell') layout.merges.push(...readMerge(read()));
      else if (name === 'c') cell = openCell(read());
      else cell?.holds.add(name);
    },
    text: (text) => {
      if (cell && inside === 'v') cell.text += text;
    },
    close: (name) => {
      inside = '';
      if (name !== 'c' || !cell) return;
      noteCell(layout, cell);
      cell = null;
    },
  });
  return layout;
}

function openCell({ r = '', t = '' }: Record<string, string>): OpenCell | null {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(r) ?? [];
  if (!letters) return null;
  const at = { row: Number(row) - 1, column: toColumn(letters) };
  return { at, isError: t === 'e', holds: new Set(), text: '' };
}

function noteCell(layout: CellLayout, { at, isError, holds, text }: OpenCell): void {
  const isFilled = ['v', 'is', 'f'].some((name) => holds.has(name)) || isError;
  if (!isFilled) return;
  layout.rows = Math.max(layout.rows, at.row + 1);
  layout.columns = Math.max(layout.columns, at.column + 1);
  if (isError) layout.errors.push({ ...at, text: text.trim() || '#N/A' });
  else if (holds.has('f') && !holds.has('v') && !holds.has('is')) layout.uncalculated.push(at);
}

function readMerge({ ref = '' }: Record<string, string>): Merge[] {
  const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref) ?? [];
  if (!left || !right) return [];
  return [
    {
      top: Number(top) - 1,
      left: toColumn(left),
      bottom: Number(bottom) - 1,
      right: toColumn(right),
    },
  ];
}

const toColumn = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
