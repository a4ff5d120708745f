import type { YearRule } from '../scheme.ts';
import { isDigit, isLetter, type ReadMode, readDigits, skipSpace } from './scan-characters.ts';

/** A year, in full, and where it ends. */
export interface YearRun {
  year: number;
  end: number;
}

// A word, or the rest of a date: `2016 版`, `2016-08`, `2016.8`. A file name may end: `1999.doc`.
const CONTINUES = /^ ?(?:[\p{L}\p{N}/-]|\.\d)/u;

/**
 * Reads `-2017`, `--2017`, `-80` or ` 2017` at `at`; null when what stands there is no year.
 *
 * In prose a year after a mere space counts only before punctuation, and one after a double dash
 * (which is also the Chinese 破折号) only when the word for "year" does not follow.
 */
export function readYear(text: string, at: number, rule: YearRule, mode: ReadMode): YearRun | null {
  const first = skipSpace(text, at);
  if (text[first] !== '-') return readSpacedYear(text, at, rule, mode);
  const double = text[first + 1] === '-';
  const run = readFourOrTwo(text, skipSpace(text, first + (double ? 2 : 1)), rule);
  if (run === null || !double || mode === 'whole') return run;
  return text.startsWith(rule.word, skipSpace(text, run.end)) ? null : run;
}

function readSpacedYear(text: string, at: number, rule: YearRule, mode: ReadMode): YearRun | null {
  const gap = text[at];
  if (gap !== ' ' && !(gap === '_' && mode === 'whole')) return null;
  const run = readFour(text, at + 1, rule);
  if (run === null || mode === 'whole') return run;
  return CONTINUES.test(text.slice(run.end, run.end + 3)) ? null : run;
}

function readFourOrTwo(text: string, at: number, rule: YearRule): YearRun | null {
  const four = readFour(text, at, rule);
  if (four !== null) return four;
  const run = readDigits(text, at, 2);
  if (run === null || run.digits.length !== 2) return null;
  const year = rule.shortFrom - (rule.shortFrom % 100) + Number(run.digits);
  return year >= rule.shortFrom && year <= rule.shortTo && endsWord(text, run.end)
    ? { year, end: run.end }
    : null;
}

function readFour(text: string, at: number, rule: YearRule): YearRun | null {
  const run = readDigits(text, at, 4);
  if (run === null || run.digits.length !== 4) return null;
  const year = Number(run.digits);
  return year >= rule.from && year <= rule.to && endsWord(text, run.end)
    ? { year, end: run.end }
    : null;
}

function endsWord(text: string, end: number): boolean {
  return !isDigit(text[end]) && !isLetter(text[end]);
}
