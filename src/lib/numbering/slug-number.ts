import { createScheme } from './create-scheme.ts';
import { formatNumber, formatStem, joinPrefix } from './format-number.ts';
import { findPrefixRule } from './matching/match-prefix.ts';
import type { NumberingFile } from './scheme.ts';
import type { AnyNumber } from './value.ts';

/**
 * The number as an address: `gb-t-33780-1-2017`, `20190834-t-469`, `c0109-1`. Only a–z, 0–9 and
 * single hyphens. The year is left out where the scheme says it does not tell two standards apart,
 * so that every form of such a number gives one address.
 */
export function slugNumber(number: AnyNumber, numbering: NumberingFile): string {
  if (number.kind === 'plan') return toSlug(formatNumber(number, 'canonical', numbering));
  const scheme = createScheme(numbering);
  const rule = findPrefixRule(number.prefix, scheme);
  const join = joinPrefix(rule?.form ?? scheme.form, false);
  const stem = `${number.prefix ?? ''}${join}${formatStem(number, numbering)}`;
  const year = rule === null || rule.yearInIdentity ? number.year : undefined;
  const { mark, serial, year: amended } = number.amendment ?? {};
  const words = [stem, year, mark === undefined ? mark : mark + serial, amended];
  return toSlug(words.filter((text) => text !== undefined).join('-'));
}

function toSlug(text: string): string {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join('-');
}
