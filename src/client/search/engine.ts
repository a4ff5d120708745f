import type { TitleRow } from '../../lib/search/index/title-row.ts';
import { compactText, flattenText } from '../../lib/search/query/fold-text.ts';
import type { Filters } from '../../lib/search/query/read-question.ts';
import { readTextQuery, type TextQuery } from '../../lib/search/query/text-query.ts';
import type { TextAnswer, TextHit } from '../../lib/search/rank/text-hit.ts';
import { openFullText } from './full-text.ts';
import type { SearchPlace } from './place.ts';
import type { FoundTitles, TitleSource } from './title-source.ts';
import { openTitles, suggestInstead } from './titles.ts';

/** What there is to show for a query; the text comes after the titles. */
export interface SearchAnswer {
  source: TitleSource;
  titles: FoundTitles;
  /** Null while it is looked for. */
  text: TextAnswer | null;
  /** Whether the text answers better than the titles, and comes first. */
  textFirst: boolean;
  /** Whether the text has only most of the words that were asked. */
  loose: boolean;
  suggestions: readonly string[];
  /** What of the search does not work here. */
  missing: 'text' | null;
}

const nothing: TextAnswer = { hits: [], total: 0, about: false };

/** How much is loaded for an answer: enough for most, or all that a reader asking for more can use. */
export const limits = {
  usual: { titles: 30, pages: 30 },
  more: { titles: 300, pages: 500 },
} as const;

/** What is searched for. */
export interface SearchRequest {
  query: string;
  filters: Filters;
  limit: keyof typeof limits;
}

/**
 * Answers a query twice: with the titles as soon as they are found, then with the text too.
 * Titles that only resemble the query are held back until it is known that the text has no answer.
 */
export async function search(
  place: SearchPlace,
  { query: typed, filters, limit }: SearchRequest,
  show: (answer: SearchAnswer) => void,
): Promise<void> {
  const most = limits[limit];
  const source = await openTitles(place);
  const titles = await source.find(typed, filters, most.titles);
  const answer: SearchAnswer = {
    source,
    titles,
    text: null,
    textFirst: false,
    loose: false,
    suggestions: [],
    missing: null,
  };
  const query = readTextQuery(typed, source.head.numbering);
  if (query.pieces.length === 0) return show({ ...answer, text: nothing });
  show(answer);
  const fullText = await openFullText(place, source);
  if (!fullText) return show(await finish(place, { ...answer, text: nothing, missing: 'text' }));
  const text = await fullText.find(query, filters, most.pages);
  if (text.hits.length > 0 && isWeak(titles)) return show(dropTitles({ ...answer, text }));
  if (!isWeak(titles)) {
    const textFirst = text.hits.length > 0 && isDoubtful(titles, query);
    return show({ ...answer, text, textFirst });
  }
  const words = titles.content.flatMap(segment);
  const all = { ...filters, ...titles.understood };
  const loose = words.length > 1 ? await fullText.findWords(words, all) : nothing;
  show(await finish(place, { ...answer, text: loose, loose: true }));
}

/** What is shown of an answer: titles, and the text of pages not shown before it. */
export function listResults({ titles, text, textFirst }: SearchAnswer): {
  rows: readonly TitleRow[];
  hits: readonly TextHit[];
} {
  const rows = isWeak(titles) && text === null ? [] : titles.rows;
  const hits = text?.hits ?? [];
  const seen = new Set((textFirst ? hits : rows).map(({ address }) => address));
  const isNew = ({ address }: { address: string }) => !seen.has(address);
  return textFirst ? { rows: rows.filter(isNew), hits } : { rows, hits: hits.filter(isNew) };
}

/** The id of a page found by its text: as of one found by its title, where that is known. */
export function identifyHit({ address }: TextHit, source: TitleSource): string {
  return source.rowOf(address)?.id ?? address;
}

/** The ids of all results, best first. */
export async function listResultIds(place: SearchPlace, request: SearchRequest): Promise<string[]> {
  let ids: string[] = [];
  await search(place, request, (answer) => {
    const { rows, hits } = listResults(answer);
    const titled = rows.map(({ id }) => id);
    const texts = hits.map((hit) => identifyHit(hit, answer.source));
    ids = answer.textFirst ? [...texts, ...titled] : [...titled, ...texts];
  });
  return ids;
}

// Titles that only resemble the query have no place before text that has it.
function dropTitles(answer: SearchAnswer): SearchAnswer {
  return { ...answer, titles: { ...answer.titles, rows: [], total: 0 } };
}

/** Whether the titles have at best something similar. */
export function isWeak({ match, rows }: FoundTitles): boolean {
  return match === 'similar' || rows.length === 0;
}

// Whether a phrase that stands in some text word for word has titles that only amount to it.
function isDoubtful({ match, rows }: FoundTitles, { pieces }: TextQuery): boolean {
  const [phrase = ''] = pieces;
  if (pieces.length !== 1) return false;
  const literal = rows.some(({ title }) => flattenText(title).includes(phrase));
  return match === 'question' || match === 'words' || (match === 'title' && !literal);
}

async function finish(place: SearchPlace, answer: SearchAnswer): Promise<SearchAnswer> {
  if (!isWeak(answer.titles)) return answer;
  return { ...answer, suggestions: await suggestInstead(place, answer.titles) };
}

// Words as a dictionary cuts them; those of one character say too little.
function segment(text: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return [text];
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text);
  const words = Array.from(segments, (each) => compactText(each.segment));
  return Array.from(new Set(words.filter((word) => word.length > 1)));
}
