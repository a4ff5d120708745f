import type { Years } from '../create-scheme.ts';
import { isDigit, isLetter, type ReadMode, readDigits, skipSpace } from './scan-characters.ts';

/** A year, in full, and where it ends. */
export interface YearRun {
  year: number;
  end: number;
}

// A word, or the rest of a date: `2016 版`, `2016-08`, `2016.8`. A file name may end: `1999.doc`.
const CONTINUES = /^ ?(?:[\p{L}\p{N}/-]|\.\d)/u;

/**
 * Reads `-2017`, `--2017`, `-80`, `:2022` or ` 2017` at `at`, whatever marks there are; null when
 * what stands there is no year, and always where there are no marks.
 *
 * In prose a year after a mere space counts only before punctuation, and one after a double dash
 * (which is also the Chinese 破折号), a colon or another mark of sentences only when the word for
 * "year" does not follow.
 */
export function readYear(
  text: string,
  at: number,
  marks: readonly string[],
  years: Years,
  mode: ReadMode,
): YearRun | null {
  if (marks.length === 0) return null;
  const first = skipSpace(text, at);
  const mark = text[first];
  if (mark === undefined || marks.indexOf(mark) === -1) {
    return readSpacedYear(text, at, years, mode);
  }
  const double = mark === '-' && text[first + 1] === '-';
  const run = readFourOrTwo(text, skipSpace(text, first + (double ? 2 : 1)), years);
  if (run === null || mode === 'whole' || (mark === '-' && !double)) return run;
  return text.startsWith(years.word, skipSpace(text, run.end)) ? null : run;
}

/**
 * True for four digits inside the scheme's range of years.
 */
export function looksLikeYear(digits: string, years: Years): boolean {
  const year = Number(digits);
  return digits.length === 4 && year >= years.from && year <= years.to;
}

function readSpacedYear(text: string, at: number, years: Years, mode: ReadMode): YearRun | null {
  const gap = text[at];
  if (gap !== ' ' && !(gap === '_' && mode === 'whole')) return null;
  const run = readFour(text, at + 1, years);
  if (run === null || mode === 'whole') return run;
  return CONTINUES.test(text.slice(run.end, run.end + 3)) ? null : run;
}

function readFourOrTwo(text: string, at: number, years: Years): YearRun | null {
  const four = readFour(text, at, years);
  if (four !== null || years.short === null) return four;
  const { from, to } = years.short;
  const run = readDigits(text, at, 2);
  if (run === null || run.digits.length !== 2) return null;
  const year = from - (from % 100) + Number(run.digits);
  return year >= from && year <= to && endsWord(text, run.end) ? { year, end: run.end } : null;
}

function readFour(text: string, at: number, years: Years): YearRun | null {
  const run = readDigits(text, at, 4);
  if (run === null || !looksLikeYear(run.digits, years)) return null;
  return endsWord(text, run.end) ? { year: Number(run.digits), end: run.end } : null;
}

function endsWord(text: string, end: number): boolean {
  return !isDigit(text[end]) && !isLetter(text[end]);
}
