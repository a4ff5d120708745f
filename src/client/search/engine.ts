import { listLooseWords } from '../../lib/search/query/loose-words.ts';
import type { Filters } from '../../lib/search/query/read-question.ts';
import { readTextQuery } from '../../lib/search/query/text-query.ts';
import {
  combineAnswers,
  type Found,
  isWeak,
  listResultIds,
  noText,
} from '../../lib/search/rank/combine-answers.ts';
import { limits } from '../../lib/search/rank/limits.ts';
import { openFullText } from './full-text.ts';
import type { SearchPlace } from './place.ts';
import type { TitleSource } from './title-source.ts';
import { openTitles, suggestInstead } from './titles.ts';

/** What there is to show for a query. */
export interface SearchAnswer extends Found {
  source: TitleSource;
  suggestions: readonly string[];
  /** What of the search does not work here. */
  missing: 'text' | null;
}

/** What is searched for. */
export interface SearchRequest {
  query: string;
  filters: Filters;
  limit: keyof typeof limits;
}

/** Answers a query twice: with the titles as soon as they are found, then with the text too. */
export async function search(
  place: SearchPlace,
  { query: typed, filters, limit }: SearchRequest,
  show: (answer: SearchAnswer) => void,
): Promise<void> {
  const most = limits[limit];
  const source = await openTitles(place);
  const titles = await source.find(typed, filters, most.titles);
  const first: Found = { titles, text: null, textFirst: false, loose: false };
  const rest = { source, suggestions: [], missing: null } as const;
  const query = readTextQuery(typed, source.head.numbering);
  if (query.pieces.length === 0) return show({ ...first, ...rest, text: noText });
  show({ ...first, ...rest });
  const fullText = await openFullText(place, source);
  const suggest = async () => (isWeak(titles) ? suggestInstead(place, titles) : []);
  if (!fullText) {
    return show({ ...first, ...rest, text: noText, suggestions: await suggest(), missing: 'text' });
  }
  const found = combineAnswers(titles, query, await fullText.find(query, filters, most.pages));
  if (found) return show({ ...found, ...rest });
  const words = listLooseWords(titles.content);
  const all = { ...filters, ...titles.understood };
  const text = words.length > 0 ? await fullText.findWords(words, all) : noText;
  show({ ...first, ...rest, text, loose: true, suggestions: await suggest() });
}

/** The ids of all results, best first. */
export async function listAllIds(place: SearchPlace, request: SearchRequest): Promise<string[]> {
  let ids: string[] = [];
  await search(place, request, (answer) => {
    ids = listResultIds(answer, answer.source.rowOf);
  });
  return ids;
}
