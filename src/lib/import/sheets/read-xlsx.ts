import readWorkbook from 'read-excel-file/universal';
import { toCellText } from './cell-text.ts';
import { checkExtent, checkUnpackedSize } from './check-size.ts';
import { readLayouts } from './read-layouts.ts';
import type { Merge } from './read-sheet-layout.ts';
import { type CellAt, type Sheet, SheetError } from './sheet.ts';

/**
 * Reads an Excel workbook (ECMA-376). What is written in cells merged downwards stands in each of their rows.
 * @throws {SheetError} when it is none, or too large to be read.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet[]> {
  try {
    checkUnpackedSize(bytes);
    const { layouts, epoch } = readLayouts(bytes);
    layouts.forEach(checkExtent);
    // Bytes may be part of a longer buffer, as those of small files in Node are.
    const book = await readWorkbook(new Uint8Array(bytes).buffer);
    return book.map(({ sheet, data }, i): Sheet => {
      const { merges = [], errors = [], uncalculated = [], isHidden } = layouts[i] ?? {};
      const rows = data.map((row) => row.map(toCellText));
      for (const error of errors) setCell(rows, error, error.text);
      for (const merge of merges) fillDown(rows, merge);
      return {
        ...{ name: sheet, rows },
        ...(isHidden ? { isHidden } : {}),
        ...(uncalculated.length > 0 ? { uncalculated } : {}),
        ...(epoch === 1904 ? { epoch } : {}),
      };
    });
  } catch (error) {
    if (error instanceof SheetError || !(error instanceof Error)) throw error;
    throw new SheetError(
      `不是 Excel 工作簿，或已损坏（${error.message}）`,
      '在表格软件中打开，另存为 .xlsx',
    );
  }
}

/** Writes a cell, also one behind the last that holds a value. */
function setCell(rows: string[][], { row, column }: CellAt, text: string): void {
  while (rows.length <= row) rows.push([]);
  const cells = rows[row] as string[];
  while (cells.length < column) cells.push('');
  cells[column] = text;
}

function fillDown(rows: string[][], { top, left, bottom }: Merge): void {
  const text = rows[top]?.[left] ?? '';
  for (const row of rows.slice(top + 1, bottom + 1)) row[left] = text;
}
