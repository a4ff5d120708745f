import type { TitleRow } from '../index/title-row.ts';
import type { Query } from '../query/read-query.ts';

/**
 * How well a title answers; better is smaller. A row of `[a, b, …]` numbers is compared from the
 * left: how, then where, then how long the title is.
 */
export type Rank = readonly number[];

const byTitle = 0;
const byOtherTitle = 1;

/** The title, or another it is known by, contains the query letter for letter. */
export function matchContained(row: TitleRow, query: Query): Rank | null {
  const own = rankContained(row, query);
  if (own !== null) return [byTitle, ...own];
  if (query.compact === '') return null;
  const other = row.otherTitles.findIndex(({ compact }) => compact.includes(query.compact));
  return other < 0 ? null : [byOtherTitle, other, 0, 0, 0];
}

// What is typed with its punctuation and blanks is found so first, then without regard to them.
function rankContained(row: TitleRow, query: Query): Rank | null {
  const literal = query.compact === '' ? query.folded.trim() : query.folded;
  const exact = row.folded.indexOf(literal);
  const at = query.compact === '' ? exact : row.compact.indexOf(query.compact);
  if (exact < 0 && at < 0) return null;
  const whole = row.compact === query.compact;
  return [exact >= 0 ? 0 : 1, whole ? 0 : 1, at === 0 ? 0 : 1, row.compact.length];
}

/** Every word of a query of several is in the title or one of the numbers, in any order. */
export function matchWords(row: TitleRow, query: Query): Rank | null {
  if (query.words.length < 2) return null;
  const text = row.haystack;
  let places = 0;
  for (const word of query.words) {
    const at = text.indexOf(word);
    if (at < 0) return null;
    places += at;
  }
  return [places, row.compact.length];
}

/**
 * The query is two pieces of the title put together, in either order: `身份认证接入`.
 * Pieces of one character would find almost anything.
 */
export function matchPieces(row: TitleRow, query: Query): Rank | null {
  const { compact } = query;
  const text = row.haystack;
  for (let cut = compact.length - 2; cut >= 2; cut--) {
    if (text.includes(compact.slice(0, cut)) && text.includes(compact.slice(cut))) {
      return [row.compact.length];
    }
  }
  return null;
}

/** Orders ranks: negative when `a` is better. */
export function compareRanks(a: Rank, b: Rank): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
