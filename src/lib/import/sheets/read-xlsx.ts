import readWorkbook from 'read-excel-file/universal';
import { toCellText } from './cell-text.ts';
import { checkExtent, checkUnpackedSize } from './check-size.ts';
import { type Merge, readLayouts } from './read-layouts.ts';
import { type Sheet, SheetError } from './sheet.ts';

/**
 * Reads an Excel workbook (ECMA-376). What is written in cells merged downwards stands in each of their rows.
 * @throws {SheetError} when it is none, or too large to be read.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet[]> {
  try {
    checkUnpackedSize(bytes);
    const layouts = readLayouts(bytes);
    layouts.forEach(checkExtent);
    // Bytes may be part of a longer buffer, as those of small files in Node are.
    const book = await readWorkbook(new Uint8Array(bytes).buffer);
    return book.map(({ sheet, data }, i) => {
      const rows = data.map((row) => row.map(toCellText));
      for (const merge of layouts[i]?.merges ?? []) fillDown(rows, merge);
      return { name: sheet, rows };
    });
  } catch (error) {
    if (error instanceof SheetError || !(error instanceof Error)) throw error;
    throw new SheetError(
      `不是 Excel 工作簿，或已损坏（${error.message}）`,
      '在表格软件中打开，另存为 .xlsx',
    );
  }
}

function fillDown(rows: string[][], { top, left, bottom }: Merge): void {
  const text = rows[top]?.[left] ?? '';
  for (const row of rows.slice(top + 1, bottom + 1)) row[left] = text;
}
