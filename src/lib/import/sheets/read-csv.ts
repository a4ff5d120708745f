import { CsvError, parse } from 'csv-parse/sync';
import { toCellText } from './cell-text.ts';
import { type Sheet, SheetError } from './sheet.ts';

/** An apostrophe that keeps a spreadsheet from taking a cell for a formula; `formatCsv` puts it there. */
const guard = /^'(?='*[=+\-@\t\r])/;

/**
 * Reads a CSV file: UTF-8 with or without a byte order mark, UTF-16 with one, else GB 18030, of which GBK is a part;
 * cells set apart by commas, semicolons or tabs, whichever the head of the file has most of.
 * @throws {SheetError} when it is none of these.
 */
export function readCsv(bytes: Uint8Array): Sheet {
  const text = decodeText(bytes);
  try {
    const rows = parse(text, {
      delimiter: findDelimiter(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
    return {
      name: '',
      rows: rows.map((row) => row.map((cell) => toCellText(cell.replace(guard, '')))),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error ? `第 ${error.lines} 行附近` : '';
    throw new SheetError(`${line}不是合法的 CSV`, '检查此处的引号是否成对，或另存为 .xlsx 再试');
  }
}

function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this one.
    }
  }
  throw new SheetError('文字编码既不是 UTF-8，也不是 GBK', '在表格软件中打开，另存为 .xlsx');
}

function findDelimiter(text: string): string {
  const head = text.slice(0, 20_000).replace(/"[^"]*"/g, '');
  const count = (mark: string) => head.split(mark).length;
  return [',', '\t', ';'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
