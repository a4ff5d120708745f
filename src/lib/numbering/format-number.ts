import type { NumberForm } from './create-form.ts';
import { createScheme } from './create-scheme.ts';
import { findPrefixRule } from './matching/match-prefix.ts';
import type { NumberingFile } from './scheme.ts';
import type { AnyNumber, PlanNumber, StandardNumber } from './value.ts';

/**
 * `canonical` is the house form with a hyphen before the year (`GB/T 33780.1-2017`);
 * `typographic` prints an em dash there, as GB/T 1.1 does (`GB/T 33780.1—2017`). Marks of years
 * other than the hyphen are the same in both.
 */
export type NumberStyle = 'canonical' | 'typographic';

const hyphens: Record<NumberStyle, string> = { canonical: '-', typographic: '—' };

/**
 * Writes a number. What the number lacks is left out: `33190`, `20190834-T`. Plan numbers are the
 * same in both styles.
 */
export function formatNumber(
  number: AnyNumber,
  style: NumberStyle,
  numbering: NumberingFile,
): string {
  if (number.kind === 'plan') return formatPlan(number);
  const form = findForm(number, numbering);
  return (
    formatPrefix(number, form) +
    formatBody(number, form) +
    formatYear(number.year, form, style) +
    formatAmendment(number, form, style)
  );
}

/**
 * Writes what all ways of writing a number share, as its family writes it: serial, parts and
 * suffix, without prefix and year (`33780.1`, `61850-7-4`).
 */
export function formatStem(number: StandardNumber, numbering: NumberingFile): string {
  return formatBody(number, findForm(number, numbering));
}

/**
 * What this form writes between the prefix and the serial of a number.
 */
export function joinPrefix(form: NumberForm, dated: boolean): string {
  if (form.join !== null) return form.join;
  return form.space === 'always' || (form.space === 'dated' && dated) ? ' ' : '';
}

function findForm(number: StandardNumber, numbering: NumberingFile): NumberForm {
  const scheme = createScheme(numbering);
  return findPrefixRule(number.prefix, scheme)?.form ?? scheme.form;
}

function formatPrefix({ prefix, year }: StandardNumber, form: NumberForm): string {
  return prefix === null ? '' : prefix + joinPrefix(form, year !== undefined);
}

function formatBody(number: StandardNumber, form: NumberForm): string {
  const { serial, part, subparts = [], suffix = '' } = number;
  const parts = part === undefined ? [] : [part, ...subparts];
  return [serial, ...parts].join(form.partMarks[0]) + suffix;
}

function formatYear(year: number | undefined, form: NumberForm, style: NumberStyle): string {
  if (year === undefined) return '';
  const [mark = '-'] = form.yearMarks;
  return `${mark === '-' ? hyphens[style] : mark}${year}`;
}

function formatAmendment(number: StandardNumber, form: NumberForm, style: NumberStyle): string {
  const { amendment } = number;
  if (amendment === undefined) return '';
  const known = form.amendments.find(({ mark }) => mark === amendment.mark);
  const written = known?.written ?? amendment.mark;
  return `${written}${amendment.serial}${formatYear(amendment.year, form, style)}`;
}

function formatPlan(number: PlanNumber): string {
  const { year, serial, nature, department } = number;
  return [`${year}${serial}`, nature, department].filter((text) => text !== undefined).join('-');
}
