import type { NumberScheme } from '../create-scheme.ts';
import type { Reference, StandardNumber } from '../value.ts';
import { matchAmendment } from './match-amendment.ts';
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
  if (left.end === text.length) return [{ reference: single, left, end: left.end }];
  const extended =
    left.number.part === undefined
      ? matchAllParts(text, left, scheme, mode)
      : matchPartRange(text, left, scheme, mode);
  return [
    extended,
    matchAmended(text, left, scheme, mode),
    { reference: single, end: left.end },
  ].flatMap((match) => (match === null ? [] : [{ ...match, left }]));
}

// The number of an amendment begins with the number it amends.
function matchAmended(
  text: string,
  left: StandardMatch,
  scheme: NumberScheme,
  mode: ReadMode,
): { reference: Reference; end: number } | null {
  const found = matchAmendment(text, left.end, left.form, scheme.years, mode);
  if (found === null) return null;
  const { amendment, end } = found;
  return { reference: { kind: 'single', number: { ...left.number, amendment } }, end };
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
  const { number: whole, form } = left;
  const year =
    whole.year === undefined ? readYear(text, end, form.yearMarks, scheme.years, mode) : null;
  const number: StandardNumber = year === null ? whole : { ...whole, year: year.year };
  return { reference: { kind: 'allParts', number }, end: year?.end ?? end };
}
