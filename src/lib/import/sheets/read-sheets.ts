import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { type Sheet, SheetError } from './sheet.ts';

const startsWith = (bytes: Uint8Array, ...head: number[]): boolean =>
  head.every((byte, i) => bytes[i] === byte);

/**
 * Reads the sheets of a file by what it holds, whatever its name: an Excel workbook, or else CSV.
 * @throws {SheetError} when it can be read as neither.
 */
export async function readSheets(bytes: Uint8Array): Promise<Sheet[]> {
  if (bytes.length === 0) throw new SheetError('文件是空的', '检查文件是否保存完整');
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new SheetError(
      '旧格式的 Excel 文件（.xls），或加了密码',
      '在表格软件中打开，另存为不加密的 .xlsx',
    );
  }
  return startsWith(bytes, 0x50, 0x4b) ? readXlsx(bytes) : [readCsv(bytes)];
}
