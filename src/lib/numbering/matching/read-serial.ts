import type { SerialForm, SerialTail } from '../create-form.ts';
import type { Years } from '../create-scheme.ts';
import { looksLikeYear } from './read-year.ts';
import { type DigitRun, readDigits, skipMark } from './scan-characters.ts';

/** A serial as it is to be written, and where it ends. */
export interface SerialRun {
  serial: string;
  end: number;
}

/**
 * Reads `33780`, `301 549` or `800-53` at `at`; null when there is no serial the form allows.
 */
export function readSerial(
  text: string,
  at: number,
  form: SerialForm,
  years: Years,
): SerialRun | null {
  const { tail } = form;
  const run = readDigits(text, at, form.maxDigits);
  if (run === null) return tail === null ? null : readGlued(text, at, form, tail);
  if (!isSerial(run.digits, form)) return null;
  const whole = { serial: run.digits, end: run.end };
  if (tail === null || (tail.after !== null && run.digits.length !== tail.after)) return whole;
  const rest = readTail(text, run.end, tail, years);
  if (rest === null) return tail.optional ? whole : null;
  return { serial: run.digits + tail.mark + rest.digits, end: rest.end };
}

function isSerial(digits: string, form: SerialForm): boolean {
  if (digits.length < form.minDigits) return false;
  if (digits[0] === '0' && !form.leadingZeros) return false;
  const value = Number(digits);
  return value > 0 && value <= (form.largest ?? value);
}

function readTail(text: string, at: number, tail: SerialTail, years: Years): DigitRun | null {
  const start = skipMark(text, at, tail.mark);
  const run = start === null ? null : readDigits(text, start, tail.maxDigits);
  if (run === null || run.digits.length < tail.minDigits) return null;
  return looksLikeYear(run.digits, years) ? null : run;
}

// `301549`: without its space, where both halves can have one length only.
function readGlued(text: string, at: number, form: SerialForm, tail: SerialTail): SerialRun | null {
  const first = tail.after ?? (form.minDigits === form.maxDigits ? form.minDigits : null);
  if (tail.mark !== ' ' || tail.minDigits !== tail.maxDigits || first === null) return null;
  const length = first + tail.minDigits;
  const run = readDigits(text, at, length);
  if (run === null || run.digits.length !== length) return null;
  const head = run.digits.slice(0, first);
  return isSerial(head, form)
    ? { serial: `${head} ${run.digits.slice(first)}`, end: run.end }
    : null;
}
