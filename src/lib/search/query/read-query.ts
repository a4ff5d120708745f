import { findNumbers } from '../../numbering/find-numbers.ts';
import { parseReference } from '../../numbering/parse-number.ts';
import type { NumberingFile } from '../../numbering/scheme.ts';
import type { Reference } from '../../numbering/value.ts';
import { foldSyllable } from '../index/spelling.ts';
import { compactText, foldText, isHan, listWords } from './fold-text.ts';

/** How much of a query is looked at: nobody searches for more, and time is bounded. */
export const longestQuery = 200;

/** A query taken apart. */
export interface Query {
  /** As typed, shortened to what is looked at. */
  text: string;
  /** Folded, blanks and punctuation kept. */
  folded: string;
  /** Letters and digits only. */
  compact: string;
  words: readonly string[];
  /** What it points at when it is a number from end to end. */
  reference: Reference | null;
  /** Numbers that stand in it among other words. */
  mentioned: readonly Reference[];
  /** Its letters when it may be pinyin, possibly with Chinese characters between them. */
  letters: string | null;
}

/** Takes a query apart. Never throws. */
export function readQuery(typed: string, numbering: NumberingFile): Query {
  const text = Array.from(typed).slice(0, longestQuery).join('');
  const compact = compactText(text);
  const reference = parseReference(text, numbering);
  return {
    text,
    folded: foldText(text),
    compact,
    words: listWords(text),
    reference,
    mentioned: reference ? [] : findNumbers(text, numbering).map((found) => found.reference),
    letters: readLetters(compact),
  };
}

// At least two letters, no digits; characters only beside letters.
function readLetters(compact: string): string | null {
  const folded = foldSyllable(compact);
  const units = Array.from(folded);
  const count = units.filter((unit) => unit >= 'a' && unit <= 'z').length;
  const others = units.filter((unit) => !isHan(unit) && (unit < 'a' || unit > 'z')).length;
  return count >= (count === units.length ? 2 : 1) && others === 0 ? folded : null;
}

/** Whether nothing was asked. */
export function isBlank(query: Query): boolean {
  return query.folded.trim() === '';
}
