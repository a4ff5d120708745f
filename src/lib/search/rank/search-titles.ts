import { type Spelling, spellTitle } from '../index/spelling.ts';
import type { TitleHead } from '../index/title-index.ts';
import type { TitleRow } from '../index/title-row.ts';
import { filterRows } from '../query/filters.ts';
import { isBlank, type Query, readQuery } from '../query/read-query.ts';
import { type Filters, readQuestion } from '../query/read-question.ts';
import { findKin, findReferenced, findUnfinished, sortByNumber } from './match-numbers.ts';
import { matchSpelling, type SpeltTitle } from './match-spelling.ts';
import { compareRanks, matchContained, matchPieces, matchWords, type Rank } from './match-title.ts';
import { findSimilar } from './score-pairs.ts';

/** What a search of titles works on. */
export interface TitleSet {
  head: TitleHead;
  rows: readonly TitleRow[];
  /** Null while it is not loaded: then nothing is found by pinyin. */
  spelling: Spelling | null;
}

/** How titles were found; `similar` ones are shown only when the text of the pages has no answer. */
export type TitleMatch =
  | 'number'
  | 'kin'
  | 'title'
  | 'words'
  | 'pinyin'
  | 'question'
  | 'similar'
  | 'all';

/** The answer of the titles to a query. */
export interface TitleAnswer {
  match: TitleMatch;
  rows: readonly TitleRow[];
  /** The filters that words of the query were read as. */
  understood: Filters;
  /** The words the query is about, without those of asking. */
  content: readonly string[];
}

/** Searches the titles and numbers. The best come first; standards come before other pages. */
export function searchTitles(set: TitleSet, typed: string, filters: Filters): TitleAnswer {
  const rows = filterRows(set.rows, filters, set.head.facets);
  const query = readQuery(typed, set.head.numbering);
  const plain = { understood: {}, content: query.words };
  if (isBlank(query)) return { match: 'all', rows: sortByNumber(rows), ...plain };
  const exact = findExactly({ ...set, rows }, query);
  if (exact) return { ...exact, ...plain };
  return answerQuestion({ ...set, rows }, query);
}

type Finder = (set: TitleSet, query: Query) => { match: TitleMatch; rows: readonly TitleRow[] };

const finders: readonly Finder[] = [
  (set, query) => ({ match: 'number', rows: findNumbered(set, query) }),
  ({ rows }, query) => ({ match: 'title', rows: findTitled(rows, query) }),
  ({ rows }, query) => ({ match: 'number', rows: findUnfinished(rows, query) }),
  (set, query) => ({ match: 'kin', rows: findNumbered(set, query, findKin) }),
  (set, query) => ({ match: 'pinyin', rows: findSpelt(set, query) }),
  ({ rows }, query) => ({ match: 'words', rows: rank(rows, query, matchPieces) }),
];

function findExactly(set: TitleSet, query: Query): ReturnType<Finder> | null {
  for (const find of finders) {
    const found = find(set, query);
    if (found.rows.length > 0) return found;
  }
  return null;
}

function findNumbered(
  { rows, head }: TitleSet,
  query: Query,
  find: typeof findReferenced = findReferenced,
): TitleRow[] {
  const references = query.reference ? [query.reference] : query.mentioned;
  const found = references.flatMap((each) => find(rows, each, head.numbering));
  return Array.from(new Set(found));
}

// What contains the query as it stands, then what contains its words in any order.
function findTitled(rows: readonly TitleRow[], query: Query): TitleRow[] {
  const contained = rank(rows, query, matchContained);
  return Array.from(new Set([...contained, ...rank(rows, query, matchWords)]));
}

function rank(
  rows: readonly TitleRow[],
  query: Query,
  match: (row: TitleRow, query: Query) => Rank | null,
): TitleRow[] {
  const found: { row: TitleRow; rank: Rank }[] = [];
  for (const row of rows) {
    const place = match(row, query);
    if (place) found.push({ row, rank: [row.isStandard ? 0 : 1, ...place] });
  }
  return found.sort((a, b) => compareRanks(a.rank, b.rank)).map(({ row }) => row);
}

function findSpelt({ rows, spelling }: TitleSet, { letters }: Query): TitleRow[] {
  if (letters === null || spelling === null) return [];
  const found = rows.flatMap((row) => {
    const match = matchSpelling(letters, spellRow(row, spelling));
    return match ? [{ row, ...match }] : [];
  });
  const best = Math.min(...found.map((each) => each.rank));
  return found
    .filter((each) => each.rank === best)
    .sort((a, b) => compareRanks(placeOf(a), placeOf(b)))
    .map(({ row }) => row);
}

function placeOf({ row, at }: { row: TitleRow; at: number }): Rank {
  return [row.isStandard ? 0 : 1, at, row.compact.length];
}

const speltRows = new WeakMap<TitleRow, SpeltTitle>();

function spellRow(row: TitleRow, spelling: Spelling): SpeltTitle {
  const known = speltRows.get(row);
  if (known) return known;
  const characters = Array.from(row.compact);
  const spelt = { characters, syllables: spellTitle(row.compact, spelling, row.readings) };
  speltRows.set(row, spelt);
  return spelt;
}

function answerQuestion(set: TitleSet, query: Query): TitleAnswer {
  const { words, content, filters } = readQuestion(query.text, set.head, set.rows);
  const rows = filterRows(set.rows, filters, set.head.facets);
  const answer = { match: 'question', understood: filters, content } as const;
  if (content.length === 0 && Object.keys(filters).length > 0) {
    return { ...answer, rows: sortByNumber(rows) };
  }
  // The query as it stands has been looked for already.
  if (content.join('') !== query.compact) {
    const exact = findExactly({ ...set, rows }, readQuery(content.join(' '), set.head.numbering));
    if (exact) return { ...answer, rows: exact.rows };
  }
  const similar = findSimilar(rows, content);
  if (similar.length > 0) return { ...answer, match: 'similar', rows: similar };
  // Nothing fits what was understood: it was a misunderstanding.
  return { match: 'similar', rows: findSimilar(set.rows, words), understood: {}, content: words };
}
