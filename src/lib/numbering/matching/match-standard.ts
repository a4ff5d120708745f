import type { NumberForm } from '../create-form.ts';
import type { NumberScheme, PrefixRule } from '../create-scheme.ts';
import type { StandardNumber } from '../value.ts';
import { matchPrefixes, skipJoin } from './match-prefix.ts';
import { type NumberBody, readBody } from './read-body.ts';
import { looksLikeYear } from './read-year.ts';
import type { ReadMode } from './scan-characters.ts';

/** A standard number read from folded text, and how it is written; `rule` is null for a bare one. */
export interface StandardMatch {
  number: StandardNumber;
  rule: PrefixRule | null;
  form: NumberForm;
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
    const { form } = rule;
    const body = readBody(text, skipJoin(text, end, form), form, scheme.years, mode);
    if (body === null || (best !== null && body.end <= best.end)) continue;
    best = { number: createNumber(prefix, rule, body), rule, form, end: body.end };
  }
  return best;
}

/**
 * A number without prefix (`33190`, `38664. 2-2020`) at `at`, or null. A serial that could be a
 * year takes neither part nor year: `2019-2020` and `2019.8` are spans of time.
 */
export function matchBare(text: string, at: number, scheme: NumberScheme): StandardMatch | null {
  const form = scheme.bare;
  const body = form === null ? null : readBody(text, at, form, scheme.years, 'whole');
  if (form === null || body === null) return null;
  const { serial, part, year } = body.fields;
  const more = part !== undefined || year !== undefined;
  if (more && looksLikeYear(serial, scheme.years)) return null;
  return { number: createNumber(null, null, body), rule: null, form, end: body.end };
}

function createNumber(
  prefix: string | null,
  rule: PrefixRule | null,
  { fields }: NumberBody,
): StandardNumber {
  return { kind: 'standard', prefix, mandate: rule?.mandate ?? null, ...fields };
}
