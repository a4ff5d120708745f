import { createScheme, type PrefixRule } from './create-scheme.ts';
import { findPrefixRule } from './matching/match-prefix.ts';
import type { NumberingFile } from './scheme.ts';
import type { AnyNumber, PlanNumber, StandardNumber } from './value.ts';

/**
 * `canonical` is the house form with a hyphen before the year (`GB/T 33780.1-2017`);
 * `typographic` prints an em dash there, as GB/T 1.1 does (`GB/T 33780.1—2017`).
 */
export type NumberStyle = 'canonical' | 'typographic';

const yearMark: Record<NumberStyle, string> = { canonical: '-', typographic: '—' };

/**
 * Writes a number. What the number lacks is left out: `33190`, `20190834-T`. Plan numbers are the
 * same in both styles.
 */
export function formatNumber(
  number: AnyNumber,
  style: NumberStyle,
  numbering: NumberingFile,
): string {
  return number.kind === 'plan'
    ? formatPlan(number)
    : formatStem(number, numbering) + formatPart(number.part) + formatYear(number, style);
}

/**
 * Whether this number is written with a space after its prefix.
 */
export function isSpaced(rule: PrefixRule | null, dated: boolean): boolean {
  const space = rule?.space ?? 'always';
  return space === 'always' || (space === 'dated' && dated);
}

function formatStem(number: StandardNumber, numbering: NumberingFile): string {
  if (number.prefix === null) return number.serial;
  const spaced = isSpaced(
    findPrefixRule(number.prefix, createScheme(numbering)),
    number.year !== undefined,
  );
  return `${number.prefix}${spaced ? ' ' : ''}${number.serial}`;
}

function formatPart(part: number | undefined): string {
  return part === undefined ? '' : `.${part}`;
}

function formatYear(number: StandardNumber, style: NumberStyle): string {
  return number.year === undefined ? '' : `${yearMark[style]}${number.year}`;
}

function formatPlan(number: PlanNumber): string {
  const { year, serial, nature, department } = number;
  return [`${year}${serial}`, nature, department].filter((text) => text !== undefined).join('-');
}
