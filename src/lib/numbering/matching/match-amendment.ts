import type { NumberForm } from '../create-form.ts';
import type { Years } from '../create-scheme.ts';
import type { Amendment } from '../value.ts';
import { readYear } from './read-year.ts';
import { type ReadMode, readDigits, skipSpace } from './scan-characters.ts';

const MOST_DIGITS = 3;

/**
 * Reads `/XG1-2015`, `第1号修改单` or `/Amd 1:2022` at `at`, the end of a number, whatever ways to
 * write one its form has; null for none.
 */
export function matchAmendment(
  text: string,
  at: number,
  form: NumberForm,
  years: Years,
  mode: ReadMode,
): { amendment: Amendment; end: number } | null {
  for (const { mark, readings } of form.amendments) {
    for (const { before, after } of readings) {
      const start = skipWords(text, at, before);
      const run = start === null ? null : readDigits(text, skipSpace(text, start), MOST_DIGITS);
      if (run === null || run.digits[0] === '0') continue;
      const end = skipWords(text, run.end, after);
      if (end === null) continue;
      const amendment = { mark, serial: Number(run.digits) };
      const year = after.length > 0 ? null : readYear(text, end, form.yearMarks, years, mode);
      if (year === null) return { amendment, end };
      return { amendment: { ...amendment, year: year.year }, end: year.end };
    }
  }
  return null;
}

function skipWords(text: string, at: number, words: readonly string[]): number | null {
  let end = at;
  for (const word of words) {
    const start = skipSpace(text, end);
    if (!text.startsWith(word, start)) return null;
    end = start + word.length;
  }
  return end;
}
