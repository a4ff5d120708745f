import type { NumberScheme } from '../create-scheme.ts';
import type { Reference, StandardNumber } from '../value.ts';
import { matchPartRange } from './match-part-range.ts';
import { matchBare, matchStandard, type StandardMatch } from './match-standard.ts';
import { readYear } from './read-year.ts';
import { type ReadMode, skipSpace, skipWord } from './scan-characters.ts';

/** A reference to a standard read from folded text; `left` is the number it begins with. */
export interface ReferenceMatch {
  reference: Reference;
  left: StandardMatch;
  end: number;
}

/**
 * The ways to read a reference with a prefix at `at`, longest first; empty when there is none.
 * Prose may refuse the longest because of what follows it, and then tries the next.
 */
export function matchReferences(
  text: string,
  at: number,
  scheme: NumberScheme,
  mode: ReadMode,
): ReferenceMatch[] {
  return extendMatch(text, matchStandard(text, at, scheme, mode), scheme, mode);
}

/**
 * The same for numbers without prefix, read from a text that is one number.
 */
export function matchBareReferences(
  text: string,
  at: number,
  scheme: NumberScheme,
): ReferenceMatch[] {
  return extendMatch(text, matchBare(text, at, scheme), scheme, 'whole');
}

function extendMatch(
  text: string,
  left: StandardMatch | null,
  scheme: NumberScheme,
  mode: ReadMode,
): ReferenceMatch[] {
  if (left === null) return [];
  const single: Reference = { kind: 'single', number: left.number };
  const extended =
    left.number.part === undefined
      ? matchAllParts(text, left, scheme, mode)
      : matchPartRange(text, left, scheme, mode);
  const matches = [{ reference: single, left, end: left.end }];
  return extended === null ? matches : [{ ...extended, left }, ...matches];
}

// `(所有部分)`, `所有部分`, and the year where it stands behind: `(所有部分)-2007`.
function matchAllParts(
  text: string,
  left: StandardMatch,
  scheme: NumberScheme,
  mode: ReadMode,
): { reference: Reference; end: number } | null {
  const open = skipSpace(text, left.end);
  const bracketed = text[open] === '(';
  const word = skipWord(text, bracketed ? skipSpace(text, open + 1) : open, scheme.allParts);
  if (word === null) return null;
  const close = bracketed ? skipSpace(text, word) : word;
  if (bracketed && text[close] !== ')') return null;
  const end = bracketed ? close + 1 : word;
  const year = left.number.year === undefined ? readYear(text, end, scheme.years, mode) : null;
  const number: StandardNumber = year === null ? left.number : { ...left.number, year: year.year };
  return { reference: { kind: 'allParts', number }, end: year?.end ?? end };
}
