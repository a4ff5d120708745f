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
  const start = skipSpace(text, at);
  for (const { mark, readings } of form.amendments) {
    for (const { before, after } of readings) {
      if (!text.startsWith(before, start)) continue;
      const run = readDigits(text, skipSpace(text, start + before.length), MOST_DIGITS);
      if (run === null || run.digits[0] === '0') continue;
      const amendment = { mark, serial: Number(run.digits) };
      const word = skipSpace(text, run.end);
      if (after !== '' && text.startsWith(after, word)) {
        return { amendment, end: word + after.length };
      }
      if (after !== '') continue;
      const year = readYear(text, run.end, form.yearMarks, years, mode);
      if (year === null) return { amendment, end: run.end };
      return { amendment: { ...amendment, year: year.year }, end: year.end };
    }
  }
  return null;
}
