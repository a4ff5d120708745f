import type { NumberForm } from '../create-form.ts';
import type { NumberScheme, PrefixPiece, PrefixRule } from '../create-scheme.ts';
import { isDigit, isLetter, skipMark, skipSpace } from './scan-characters.ts';

/** A prefix read from folded text: its row, its canonical spelling, where it ends. */
export interface PrefixMatch {
  rule: PrefixRule;
  prefix: string;
  end: number;
}

/**
 * Every prefix of the scheme that can be read at `at`, qualifiers before it included.
 * "GBT" gives GB and GB/T; what follows decides.
 */
export function matchPrefixes(text: string, at: number, scheme: NumberScheme): PrefixMatch[] {
  const matches: PrefixMatch[] = [];
  for (const rule of scheme.startingWith(text[at])) {
    const match = readPieces(text, skipQualifier(text, at, rule), rule);
    if (match !== null) matches.push(match);
  }
  return matches;
}

/**
 * The row a canonical prefix belongs to, null when the scheme has none.
 */
export function findPrefixRule(prefix: string | null, scheme: NumberScheme): PrefixRule | null {
  if (prefix === null) return null;
  const known = scheme.byPrefix.get(prefix);
  if (known !== undefined) return known;
  const folded = prefix.toUpperCase();
  const rule = scheme.prefixes.find((each) => readPieces(folded, 0, each)?.end === folded.length);
  scheme.byPrefix.set(prefix, rule ?? null);
  return rule ?? null;
}

function skipQualifier(text: string, at: number, rule: PrefixRule): number {
  for (const qualifier of rule.qualifiers) {
    if (text.startsWith(qualifier, at)) return skipJoint(text, at + qualifier.length);
  }
  return at;
}

function readPieces(text: string, at: number, rule: PrefixRule): PrefixMatch | null {
  let end = at;
  let prefix = '';
  for (const piece of rule.pieces) {
    const next = readPiece(text, end, piece, rule.looseSlash);
    if (next === null) return null;
    prefix += next.canonical;
    end = next.end;
  }
  return { rule, prefix, end };
}

interface PieceMatch {
  canonical: string;
  end: number;
}

function readPiece(
  text: string,
  at: number,
  piece: PrefixPiece,
  loose: boolean,
): PieceMatch | null {
  if (piece.kind === 'letters') {
    const end = at + piece.text.length;
    return text.startsWith(piece.text, at) ? { canonical: piece.canonical, end } : null;
  }
  if (piece.kind === 'code') return readCode(text, at, piece);
  const end = skipMark(text, at, piece.mark) ?? (loose ? skipJoint(text, at) : null);
  return end === null ? null : { canonical: piece.mark, end };
}

function readCode(
  text: string,
  at: number,
  piece: Extract<PrefixPiece, { kind: 'code' }>,
): PieceMatch | null {
  const belongs = piece.characters === 'digits' ? isDigit : isLetter;
  const start = skipSpace(text, at);
  let end = start;
  while (end - start <= piece.longest && belongs(text[end])) end += 1;
  if (piece.lengths.indexOf(end - start) === -1) return null;
  return { canonical: text.slice(start, end), end };
}

/**
 * The position after what stands between prefix and serial: the mark of the family, or whatever
 * may stand where one is missing.
 */
export function skipJoin(text: string, at: number, form: NumberForm): number {
  return (form.join === null ? null : skipMark(text, at, form.join)) ?? skipJoint(text, at);
}

/**
 * The position after what may stand where a mark is missing: nothing, one space, one dash or one
 * underscore.
 */
export function skipJoint(text: string, at: number): number {
  return text[at] === '-' || text[at] === '_' ? at + 1 : skipSpace(text, at);
}
