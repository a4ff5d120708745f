import type { NumberScheme } from '../create-scheme.ts';
import type { PlanNumber } from '../value.ts';
import { type DigitRun, readDigits, skipSpace } from './scan-characters.ts';

/** A plan number read from folded text. */
export interface PlanMatch {
  number: PlanNumber;
  end: number;
}

/**
 * Reads `20190834-T-469`, `20190834-T` or `20190834` at `at`, as much as fits; null when the
 * digits cannot be a year and a serial, or the scheme knows no plan numbers.
 */
export function matchPlan(text: string, at: number, scheme: NumberScheme): PlanMatch | null {
  if (scheme.plan === null) return null;
  const { serialDigits, departmentDigits } = scheme.plan;
  const run = readDigits(text, at, 4 + serialDigits);
  if (run === null || run.digits.length !== 4 + serialDigits) return null;
  const year = Number(run.digits.slice(0, 4));
  if (year < scheme.years.from || year > scheme.years.to) return null;
  const number: PlanNumber = { kind: 'plan', year, serial: run.digits.slice(4) };
  const nature = readNature(text, run.end, scheme);
  if (nature === null) return { number, end: run.end };
  const department = readDepartment(text, nature.end, departmentDigits);
  return {
    number: {
      ...number,
      nature: nature.code,
      ...(department === null ? {} : { department: department.digits }),
    },
    end: department?.end ?? nature.end,
  };
}

function readNature(
  text: string,
  at: number,
  scheme: NumberScheme,
): { code: string; end: number } | null {
  const start = skipSeparator(text, at);
  const code = start === null ? undefined : text[start];
  if (start === null || code === undefined || scheme.planNatures.indexOf(code) === -1) return null;
  return { code, end: start + 1 };
}

function readDepartment(text: string, at: number, length: number): DigitRun | null {
  const start = skipSeparator(text, at);
  const run = start === null ? null : readDigits(text, start, length);
  return run !== null && run.digits.length === length ? run : null;
}

// A dash with or without spaces, or a space alone.
function skipSeparator(text: string, at: number): number | null {
  const dash = skipSpace(text, at);
  if (text[dash] === '-') return skipSpace(text, dash + 1);
  return dash > at ? dash : null;
}
