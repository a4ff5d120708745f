import { createScheme } from './create-scheme.ts';
import { formatNumber, formatStem, joinPrefix } from './format-number.ts';
import { findPrefixRule } from './matching/match-prefix.ts';
import type { NumberingFile } from './scheme.ts';
import type { AnyNumber, StandardNumber } from './value.ts';

/**
 * The number as an address: `gb-t-33780-1-2017`, `20190834-t-469`, `c0109-1`. Only a–z, 0–9 and
 * single hyphens. The year is left out where the scheme says it does not tell two standards apart,
 * so that every form of such a number gives one address.
 */
export function slugNumber(number: AnyNumber, numbering: NumberingFile): string {
  if (number.kind === 'plan') return toSlug(formatNumber(number, 'canonical', numbering));
  const scheme = createScheme(numbering);
  const form = findPrefixRule(number.prefix, scheme)?.form ?? scheme.form;
  const join = joinPrefix(form, false);
  const stem = `${number.prefix ?? ''}${join}${formatStem(number, numbering)}`;
  const year = hasYearInSlug(number, numbering) ? number.year : undefined;
  const { mark, serial, year: amended } = number.amendment ?? {};
  const words = [stem, year, mark === undefined ? mark : mark + serial, amended];
  return toSlug(words.filter((text) => text !== undefined).join('-'));
}

/** Whether the year of a number, where it has one, tells it from others, and so is in its address. */
export const hasYearInSlug = ({ prefix }: StandardNumber, numbering: NumberingFile): boolean =>
  findPrefixRule(prefix, createScheme(numbering))?.yearInIdentity ?? true;

function toSlug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
