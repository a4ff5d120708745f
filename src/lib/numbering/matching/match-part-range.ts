import type { NumberScheme } from '../create-scheme.ts';
import type { Reference, StandardNumber } from '../value.ts';
import { matchStandard, type StandardMatch } from './match-standard.ts';
import { readBody, readPart, readPartDigits } from './read-body.ts';
import { readYear } from './read-year.ts';
import { type ReadMode, skipSpace, skipWord } from './scan-characters.ts';

interface RangeEnd {
  part: number;
  year?: number;
  end: number;
}

/**
 * Reads the second half of a run of parts after `left`, a number with a part:
 * `～.4`, `~4`, `-.4`, `至.4`, `～21063.4`, `～GB/T 21063.4`, each with or without a year.
 * Null when none follows, when it does not ascend, or when it names another standard or year.
 */
export function matchPartRange(
  text: string,
  left: StandardMatch,
  scheme: NumberScheme,
  mode: ReadMode,
): { reference: Reference; end: number } | null {
  const { part: from, subparts, suffix, ...whole } = left.number;
  const link = readConnector(text, left.end, scheme);
  if (from === undefined || subparts !== undefined || suffix !== undefined) return null;
  if (link === null) return null;
  const last =
    readNamedEnd(text, link.end, left, scheme, mode) ??
    readShortEnd(text, link, left, scheme, mode);
  if (last === null || last.part <= from) return null;
  if (whole.year !== undefined && last.year !== undefined && whole.year !== last.year) return null;
  const year = whole.year ?? last.year;
  const number: StandardNumber = year === undefined ? whole : { ...whole, year };
  return { reference: { kind: 'partRange', number, from, to: last.part }, end: last.end };
}

interface Connector {
  kind: 'tilde' | 'dash' | 'word';
  end: number;
}

function readConnector(text: string, at: number, scheme: NumberScheme): Connector | null {
  const start = skipSpace(text, at);
  const word = skipWord(text, start, scheme.rangeWords);
  if (word !== null) return { kind: 'word', end: skipSpace(text, word) };
  const mark = text[start];
  if (mark !== '~' && mark !== '-') return null;
  const end = skipSpace(text, text[start + 1] === mark ? start + 2 : start + 1);
  return { kind: mark === '~' ? 'tilde' : 'dash', end };
}

// `GB/T 21063.4` or `21063.4`: it must repeat the standard of the left side.
function readNamedEnd(
  text: string,
  at: number,
  left: StandardMatch,
  scheme: NumberScheme,
  mode: ReadMode,
): RangeEnd | null {
  const named = matchStandard(text, at, scheme, mode);
  if (named !== null && named.number.prefix !== left.number.prefix) return null;
  const body =
    named === null
      ? readBody(text, at, left.form, scheme.years, mode)
      : { fields: named.number, end: named.end };
  if (body === null || body.fields.serial !== left.number.serial) return null;
  const { end } = body;
  const { part, subparts, suffix, year } = body.fields;
  if (part === undefined || subparts !== undefined || suffix !== undefined) return null;
  return year === undefined ? { part, end } : { part, year, end };
}

// `.4` after anything, `4` only after a tilde or, outside prose, after a word.
function readShortEnd(
  text: string,
  link: Connector,
  { form }: StandardMatch,
  { years }: NumberScheme,
  mode: ReadMode,
): RangeEnd | null {
  const dotless = link.kind === 'tilde' || (link.kind === 'word' && mode === 'whole');
  const run =
    readPart(text, link.end, form, years) ??
    (dotless ? readPartDigits(text, link.end, form, years) : null);
  if (run === null) return null;
  const year = readYear(text, run.end, form.yearMarks, years, mode);
  return year === null
    ? { part: run.part, end: run.end }
    : { part: run.part, year: year.year, end: year.end };
}
