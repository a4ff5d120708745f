import { partialDate } from './schema/primitives.ts';

const written = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?|年)?$/u;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
/** English months, in full or by their first letters: `June 2014`, `14 Jun 2014`, `June 14, 2014`. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const fullMonths =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/iu;
const dayFirst = /^(?:(\d{1,2})(?:st|nd|rd|th)?[-.,]?)?([a-z]+)[-.,]*(\d{4})$/iu;
const monthFirst = /^([a-z]+)[-.]?(\d{1,2})(?:st|nd|rd|th)?,(\d{4})$/iu;

/**
 * Reads a day, a month or a year however it is written in words and figures (`2021年`, `2019/3/1`, `June 2014`).
 * @returns the date as a dataset has it, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null when it is none.
 */
export function readDateWords(typed: string): string | null {
  const text = typed
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\s+\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?$/u, '')
    .replace(/\s+/gu, '');
  const [, year, month, day] = written.exec(text) ?? compact.exec(text) ?? readEnglish(text);
  if (!year) return null;
  const date = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
  return partialDate.safeParse(date).success && isDay(date) ? date : null;
}

/** The parts of a date with the name of a month, as `written` gives them; none where it is none. */
function readEnglish(text: string): (string | undefined)[] {
  const [, first, other, last] = dayFirst.exec(text) ?? [];
  const [, name = other, day = first, year = last] = monthFirst.exec(text) ?? [];
  if (!name || !fullMonths.test(name)) return [];
  return ['', year, String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1), day];
}

/** Whether a whole date is a day of the calendar: 29 February only where there is one. */
function isDay(date: string): boolean {
  if (date.length < 10) return true;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === date;
}
