import type { NumberForm } from '../create-form.ts';
import type { Years } from '../create-scheme.ts';
import type { StandardNumber } from '../value.ts';
import { readSerial } from './read-serial.ts';
import { looksLikeYear, readYear } from './read-year.ts';
import {
  isDigit,
  isLetter,
  type ReadMode,
  readDigits,
  skipMark,
  skipSpace,
} from './scan-characters.ts';

/** Serial, parts, suffix and year as read, and where they end. */
export interface NumberBody {
  fields: Pick<StandardNumber, 'serial' | 'part' | 'subparts' | 'suffix' | 'year'>;
  end: number;
}

/**
 * Reads `33780.1-2017`, `61850-7-4`, `9001C-2017` and looser spellings (`38664. 2-2020`,
 * `17825.4 1999`) at `at` of a folded text. Takes as much as fits; null when there is no serial the
 * form allows.
 */
export function readBody(
  text: string,
  at: number,
  form: NumberForm,
  years: Years,
  mode: ReadMode,
): NumberBody | null {
  const serial = readSerial(text, at, form.serial, years);
  if (serial === null) return null;
  const { parts, spaced, end } = readParts(text, serial.end, form, years, mode);
  const suffix = readSuffix(text, end, form.suffixLetters);
  const year = readYear(text, suffix.end, form.yearMarks, years, mode);
  // "…符合 GB/T 38664. 2 术语": in prose a spaced part is one only if something confirms it.
  const doubtful = mode === 'running' && spaced && year === null;
  const fields: NumberBody['fields'] = { serial: serial.serial };
  if (doubtful && text[skipSpace(text, end)] !== '~') return { fields, end: serial.end };
  const [part] = parts;
  if (part !== undefined) fields.part = part;
  if (parts.length > 1) fields.subparts = parts.slice(1);
  if (suffix.letters !== '') fields.suffix = suffix.letters;
  if (year !== null) fields.year = year.year;
  return { fields, end: year?.end ?? suffix.end };
}

interface PartsRun {
  parts: number[];
  spaced: boolean;
  end: number;
}

// In prose only the first level may stand apart.
function readParts(
  text: string,
  at: number,
  form: NumberForm,
  years: Years,
  mode: ReadMode,
): PartsRun {
  const found: PartsRun = { parts: [], spaced: false, end: at };
  while (found.parts.length < form.partLevels) {
    const run = readPart(text, found.end, form, years);
    if (run === null) break;
    if (run.spaced && found.parts.length > 0 && mode === 'running') break;
    found.parts.push(run.part);
    found.spaced = found.spaced || run.spaced;
    found.end = run.end;
  }
  return found;
}

/** A part number, whether a space stood in it, and where it ends. */
export interface PartRun {
  part: number;
  spaced: boolean;
  end: number;
}

/**
 * Reads `.1`, `. 1` or `-1` at `at`, whatever marks the form has; null for none, for leading zeros
 * and for what looks like a year.
 */
export function readPart(text: string, at: number, form: NumberForm, years: Years): PartRun | null {
  for (const mark of form.partMarks) {
    const start = skipMark(text, at, mark);
    if (start === null) continue;
    const run = readPartDigits(text, start, form, years);
    return run === null ? null : { ...run, spaced: start !== at + 1 };
  }
  return null;
}

/**
 * Reads the digits of a part without the mark before them.
 */
export function readPartDigits(
  text: string,
  at: number,
  form: NumberForm,
  years: Years,
): { part: number; end: number } | null {
  const run = readDigits(text, at, form.partDigits);
  if (run === null || run.digits[0] === '0') return null;
  return looksLikeYear(run.digits, years) ? null : { part: Number(run.digits), end: run.end };
}

function readSuffix(text: string, at: number, most: number): { letters: string; end: number } {
  let end = at;
  while (end - at <= most && isLetter(text[end])) end += 1;
  return end - at > most || isDigit(text[end])
    ? { letters: '', end: at }
    : { letters: text.slice(at, end), end };
}
