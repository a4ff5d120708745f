import type { NumberScheme } from '../create-scheme.ts';
import type { SerialRule } from '../scheme.ts';
import { readYear } from './read-year.ts';
import { type DigitRun, type ReadMode, readDigits, skipSpace } from './scan-characters.ts';

/** Serial, part and year as read, and where they end. */
export interface NumberBody {
  serial: string;
  part?: number;
  year?: number;
  end: number;
}

/**
 * Reads `33780.1-2017` and its looser spellings (`38664. 2-2020`, `17825.4 1999`) at `at` of a
 * folded text. Takes as much as fits; null when there is no serial the rule allows.
 */
export function readBody(
  text: string,
  at: number,
  rule: SerialRule,
  scheme: NumberScheme,
  mode: ReadMode,
): NumberBody | null {
  const serial = readSerial(text, at, rule);
  if (serial === null) return null;
  const part = readPart(text, serial.end, scheme);
  const year = readYear(text, part?.end ?? serial.end, scheme.years, mode);
  // "…符合 GB/T 38664. 2 术语": in prose a spaced part is one only if something confirms it.
  const doubtful = mode === 'running' && part?.spaced === true && year === null;
  if (doubtful && text[skipSpace(text, part.end)] !== '~') {
    return { serial: serial.digits, end: serial.end };
  }
  return {
    serial: serial.digits,
    ...(part === null ? {} : { part: part.part }),
    ...(year === null ? {} : { year: year.year }),
    end: year?.end ?? part?.end ?? serial.end,
  };
}

/** A part number, whether a space stood in it, and where it ends. */
export interface PartRun {
  part: number;
  spaced: boolean;
  end: number;
}

/**
 * Reads `.1` or `. 1` at `at`; null for none, for leading zeros and for what looks like a year.
 */
export function readPart(text: string, at: number, scheme: NumberScheme): PartRun | null {
  const dot = skipSpace(text, at);
  if (text[dot] !== '.') return null;
  const start = skipSpace(text, dot + 1);
  const run = readPartDigits(text, start, scheme);
  return run === null ? null : { ...run, spaced: dot !== at || start !== dot + 1 };
}

/**
 * Reads the digits of a part without the dot before them.
 */
export function readPartDigits(
  text: string,
  at: number,
  scheme: NumberScheme,
): { part: number; end: number } | null {
  const run = readDigits(text, at, scheme.partDigits);
  if (run === null || run.digits[0] === '0') return null;
  const part = Number(run.digits);
  return looksLikeYear(run.digits, scheme) ? null : { part, end: run.end };
}

/**
 * True for four digits inside the scheme's range of years.
 */
export function looksLikeYear(digits: string, scheme: NumberScheme): boolean {
  const year = Number(digits);
  return digits.length === 4 && year >= scheme.years.from && year <= scheme.years.to;
}

function readSerial(text: string, at: number, rule: SerialRule): DigitRun | null {
  const run = readDigits(text, at, rule.maxDigits);
  if (run === null || run.digits.length < rule.minDigits) return null;
  if (run.digits[0] === '0' && !rule.leadingZeros) return null;
  const value = Number(run.digits);
  return value === 0 || value > (rule.largest ?? value) ? null : run;
}
