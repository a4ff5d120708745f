import { partialDate } from '../../dataset/schema/primitives.ts';
import { CellProblem } from './import-field.ts';

const advice = '写作 2019-03-01、2019/3/1、2019年3月1日、1 March 2019，或只写年、年月';
const written = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?|年)?$/u;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
/** English months, in full or by their first letters: `June 2014`, `14 Jun 2014`, `June 14, 2014`. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const fullMonths =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/iu;
const dayFirst = /^(?:(\d{1,2})(?:st|nd|rd|th)?[-.,]?)?([a-z]+)[-.,]*(\d{4})$/iu;
const monthFirst = /^([a-z]+)[-.]?(\d{1,2})(?:st|nd|rd|th)?,(\d{4})$/iu;
/** The first and last days a catalogue may mean by a number of days: 1954 to 2119. */
const serials = { from: 20_000, to: 80_000 };

/**
 * Reads a day, a month or a year however it is typed (`2019/3/1`, `2019年3月`, `２０１９．３．１`, `20190301`), also as
 * the number of days by which spreadsheets count (ECMA-376, 1900 date system).
 * @returns the date as a dataset has it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * @throws {CellProblem} when it is no date.
 */
export function readDate(cell: string): string {
  const text = cell
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\s+\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?$/u, '')
    .replace(/\s+/gu, '');
  const date = /^\d{5}(?:\.\d+)?$/.test(text) ? fromSerial(Number(text)) : fromWords(text);
  if (date && partialDate.safeParse(date).success && isDay(date)) return date;
  throw new CellProblem('不是日期', advice);
}

function fromWords(text: string): string | null {
  const [, year, month, day] = written.exec(text) ?? compact.exec(text) ?? readEnglish(text);
  if (!year) return null;
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
}

/** The parts of a date with the name of a month, as `written` gives them; none where it is none. */
function readEnglish(text: string): (string | undefined)[] {
  const [, first, other, last] = dayFirst.exec(text) ?? [];
  const [, name = other, day = first, year = last] = monthFirst.exec(text) ?? [];
  if (!name || !fullMonths.test(name)) return [];
  return ['', year, String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1), day];
}

/** Serial 1 is the first day of 1900, and counts a 29 February 1900 that never was. */
function fromSerial(serial: number): string | null {
  if (serial < serials.from || serial > serials.to) return null;
  return new Date(Date.UTC(1899, 11, 30 + Math.floor(serial))).toISOString().slice(0, 10);
}

/** Whether a whole date is a day of the calendar: 29 February only where there is one. */
function isDay(date: string): boolean {
  if (date.length < 10) return true;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === date;
}
