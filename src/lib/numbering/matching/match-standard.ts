import type { NumberScheme, PrefixRule } from '../create-scheme.ts';
import type { StandardNumber } from '../value.ts';
import { matchPrefixes, skipJoint } from './match-prefix.ts';
import { looksLikeYear, type NumberBody, readBody } from './read-body.ts';
import type { ReadMode } from './scan-characters.ts';

/** A standard number read from folded text; `rule` is null for a bare one. */
export interface StandardMatch {
  number: StandardNumber;
  rule: PrefixRule | null;
  end: number;
}

/**
 * The longest standard number with a prefix that can be read at `at`, or null.
 */
export function matchStandard(
  text: string,
  at: number,
  scheme: NumberScheme,
  mode: ReadMode,
): StandardMatch | null {
  let best: StandardMatch | null = null;
  for (const { rule, prefix, end } of matchPrefixes(text, at, scheme)) {
    const body = readBody(text, skipJoint(text, end), rule.serial, scheme, mode);
    if (body === null || (best !== null && body.end <= best.end)) continue;
    best = { number: createNumber(prefix, rule, body), rule, end: body.end };
  }
  return best;
}

/**
 * A number without prefix (`33190`, `38664. 2-2020`) at `at`, or null. A serial that could be a
 * year takes neither part nor year: `2019-2020` and `2019.8` are spans of time.
 */
export function matchBare(text: string, at: number, scheme: NumberScheme): StandardMatch | null {
  const body = readBody(text, at, scheme.bare, scheme, 'whole');
  if (body === null) return null;
  const more = body.part !== undefined || body.year !== undefined;
  if (more && looksLikeYear(body.serial, scheme)) return null;
  return { number: createNumber(null, null, body), rule: null, end: body.end };
}

function createNumber(
  prefix: string | null,
  rule: PrefixRule | null,
  body: NumberBody,
): StandardNumber {
  return {
    kind: 'standard',
    prefix,
    mandate: rule?.mandate ?? null,
    serial: body.serial,
    ...(body.part === undefined ? {} : { part: body.part }),
    ...(body.year === undefined ? {} : { year: body.year }),
  };
}
