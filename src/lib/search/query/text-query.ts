import { formatStem } from '../../numbering/format-number.ts';
import type { NumberingFile } from '../../numbering/scheme.ts';
import type { Reference } from '../../numbering/value.ts';
import { flattenText, isHan, listPairs } from './fold-text.ts';
import { readQuery } from './read-query.ts';

/** What the text of a page must contain: every piece, blanks in the text notwithstanding. */
export interface TextQuery {
  pieces: readonly string[];
  /** Pieces of digits that are a number must not be the middle of a longer one. */
  whole: boolean;
}

/** Reads a query for the text: what is typed between blanks must be found as it stands. */
export function readTextQuery(typed: string, numbering: NumberingFile): TextQuery {
  const { text, reference } = readQuery(typed, numbering);
  const number = reference && writeStem(reference, numbering);
  if (number) return { pieces: [number], whole: true };
  const words = text.replace(/[《》「」“”"]/g, ' ').split(/\s+/);
  const pieces = words.map(flattenText).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  return { pieces: Array.from(new Set(pieces)), whole: false };
}

// Serial and parts: what all ways of writing a number share.
function writeStem({ number }: Reference, numbering: NumberingFile): string {
  if (number.kind === 'plan') return `${number.year}${number.serial}`;
  return flattenText(formatStem(number, numbering));
}

/** Whether a flattened text contains every piece. */
export function containsPieces(flat: string, { pieces, whole }: TextQuery): boolean {
  return pieces.every((piece) => (whole ? containsWhole(flat, piece) : flat.includes(piece)));
}

function containsWhole(flat: string, piece: string): boolean {
  for (let at = flat.indexOf(piece); at >= 0; at = flat.indexOf(piece, at + 1)) {
    if (!/\d/.test(flat[at - 1] ?? '') && !/\d/.test(flat[at + piece.length] ?? '')) return true;
  }
  return false;
}

// Chinese characters, or letters and digits with what joins them. Text is folded: no capitals.
const RUN =
  /[\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]+|[a-z0-9\u00C0-\u1FFF][a-z0-9\u00C0-\u1FFF./-]*/g;

/** Chinese characters in pairs, other words whole: what Pagefind's index of Chinese text is made of. */
export function listTerms(piece: string): string[] {
  const terms = Array.from(piece.matchAll(RUN)).flatMap(([run]) => {
    const pairs = isHan(run[0]) ? listPairs(run) : [];
    return pairs.length > 0 ? pairs : [run];
  });
  return Array.from(new Set(terms));
}
