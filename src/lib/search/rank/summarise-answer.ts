import type { Words } from '../../labels/label.ts';
import type { ClientParts } from '../../labels/zh-cn/client.ts';
import { type Found, listResults } from './combine-answers.ts';

/** How much was found. */
export interface ResultCounts {
  /** Titles and numbers. */
  titles: number;
  /** Pages found by their text beyond those; null while they are looked for. */
  texts: number | null;
  /** Whether the counts are only close. */
  about: boolean;
}

/** Counts what an answer holds, what is not loaded included. */
export function countResults(found: Found): ResultCounts {
  const { titles, text } = found;
  const { rows, hits } = listResults(found);
  return {
    titles: titles.about ? titles.total : rows.length,
    texts: text && text.total - text.hits.length + hits.length,
    about: titles.about || text?.about === true,
  };
}

/** One sentence for the status line: what was asked, and how much was found. */
export function summariseCounts(
  query: string,
  counts: ResultCounts,
  say: Words<ClientParts['search']>['say'],
): string {
  const found = describeCounts(counts, say);
  return query === '' ? found : say('search.summary', { query, found });
}

function describeCounts(
  { titles, texts, about }: ResultCounts,
  say: Words<ClientParts['search']>['say'],
): string {
  if (texts === null) {
    return titles > 0 ? say('search.searchingText', { count: titles }) : say('search.searching');
  }
  const count = titles + texts;
  if (count === 0) return say('search.nothing');
  if (titles > 0 && texts > 0) {
    const key = about ? 'search.foundBothAbout' : 'search.foundBoth';
    return say(key, { count, titles, texts });
  }
  return say(about ? 'search.foundAbout' : 'search.found', { count });
}
