import type { Spelling } from '../index/spelling.ts';
import type { TitleRow } from '../index/title-row.ts';
import { flattenText } from '../query/fold-text.ts';
import type { TextQuery } from '../query/text-query.ts';
import type { TitleAnswer } from './search-titles.ts';
import type { TextAnswer, TextHit } from './text-hit.ts';

/** An answer of the titles, with how many there are beyond those loaded. */
export interface FoundTitles extends TitleAnswer {
  total: number;
  /** Whether `total` is only close. */
  about: boolean;
  /** The rows that were looked at, and how their characters sound: what suggestions are made from. */
  looked: readonly TitleRow[];
  spelling: Spelling;
}

/** What titles and text together answer. */
export interface Found {
  titles: FoundTitles;
  /** Null while it is looked for. */
  text: TextAnswer | null;
  /** Whether the text answers better than the titles, and comes first. */
  textFirst: boolean;
  /** Whether the text has only most of the words that were asked. */
  loose: boolean;
}

/** The answer of a text in which nothing was looked for, or nothing stands. */
export const noText: TextAnswer = { hits: [], total: 0, about: false };

/** Whether the titles have at best something similar. */
export function isWeak({ match, rows }: Pick<TitleAnswer, 'match' | 'rows'>): boolean {
  return match === 'similar' || rows.length === 0;
}

/**
 * Weighs titles and text against each other: titles that only resemble the query have no place before
 * text that has it; text that has it word for word stands before titles that only amount to it.
 * Null when neither answers: then most of the words are looked for.
 */
export function combineAnswers(
  titles: FoundTitles,
  query: TextQuery,
  text: TextAnswer,
): Found | null {
  const found = text.hits.length > 0;
  if (!isWeak(titles)) {
    return { titles, text, textFirst: found && isDoubtful(titles, query), loose: false };
  }
  if (!found) return null;
  return { titles: { ...titles, rows: [], total: 0 }, text, textFirst: false, loose: false };
}

// Whether a phrase, which may stand in some text word for word, has titles that only amount to it.
function isDoubtful({ match, rows }: FoundTitles, { pieces }: TextQuery): boolean {
  const [phrase = ''] = pieces;
  if (pieces.length !== 1) return false;
  const literal = rows.some(({ title }) => flattenText(title).includes(phrase));
  return match === 'question' || match === 'words' || (match === 'title' && !literal);
}

/**
 * What is shown of an answer: titles, and the text of pages not shown before it. Titles that only
 * resemble the query are held back until it is known that the text has no answer.
 */
export function listResults({ titles, text, textFirst }: Found): {
  rows: readonly TitleRow[];
  hits: readonly TextHit[];
} {
  const rows = isWeak(titles) && text === null ? [] : titles.rows;
  const hits = text?.hits ?? [];
  const seen = new Set((textFirst ? hits : rows).map(({ address }) => address));
  const isNew = ({ address }: { address: string }) => !seen.has(address);
  return textFirst ? { rows: rows.filter(isNew), hits } : { rows, hits: hits.filter(isNew) };
}

/** Finds the row of a page, when it is known. */
export type RowFinder = (address: string) => TitleRow | undefined;

/** The id of a page found by its text: as of one found by its title, where that is known. */
export function identifyHit({ address }: TextHit, rowOf: RowFinder): string {
  return rowOf(address)?.id ?? address;
}

/** The ids of all results, best first. */
export function listResultIds(found: Found, rowOf: RowFinder): string[] {
  const { rows, hits } = listResults(found);
  const titled = rows.map(({ id }) => id);
  const texts = hits.map((hit) => identifyHit(hit, rowOf));
  return found.textFirst ? [...texts, ...titled] : [...titled, ...texts];
}
