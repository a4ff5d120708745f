import { readDateWords } from '../../dataset/read-date-words.ts';
import type { Epoch } from '../sheets/sheet.ts';
import { CellProblem } from './import-field.ts';

const advice = '写作 2019-03-01、2019/3/1、2019年3月1日、1 March 2019，或只写年、年月';
/**
 * The first and last days a catalogue may mean by a number of days: 1980 to 2119. Numbers before them are rather a year
 * and a month of one figure (20211, which counted in days is in 1955); days formatted as such come as they are shown.
 */
const serials = { from: 29_221, to: 80_000 };

/** How many days later the same serial is than when counted from 1900. */
const offsets: Readonly<Record<Epoch, number>> = { 1900: 0, 1904: 1462 };

/**
 * Reads a day, a month or a year however it is typed (`2019/3/1`, `2019年3月`, `２０１９．３．１`, `20190301`), also as
 * the number of days by which spreadsheets count (ECMA-376).
 * @param epoch where they count from.
 * @returns the date as a dataset has it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * @throws {CellProblem} when it is no date.
 */
export function readDate(cell: string, epoch: Epoch = 1900): string {
  const text = cell.normalize('NFKC').replace(/\s+/gu, '');
  const date = /^\d{5}(?:\.\d+)?$/.test(text)
    ? fromSerial(Number(text) + offsets[epoch])
    : readDateWords(cell);
  if (date) return date;
  throw new CellProblem('不是日期', advice);
}

/** Serial 1 is the first day of 1900, and counts a 29 February 1900 that never was. */
function fromSerial(serial: number): string | null {
  if (serial < serials.from || serial > serials.to) return null;
  return new Date(Date.UTC(1899, 11, 30 + Math.floor(serial))).toISOString().slice(0, 10);
}
