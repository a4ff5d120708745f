import type { Filters } from './read-question.ts';

/** A page that is worth a look when nothing was found. */
export interface UsefulPage {
  words: string;
  /** Relative to the site root. */
  address: string;
}

/** What a reader may try when nothing was found: a hint, a page, or the same query without filters. */
export type WayOn =
  | { kind: 'hint'; words: string }
  | { kind: 'unfiltered'; words: string }
  | ({ kind: 'page' } & UsefulPage);

/** A query of so many characters may hold words that no page has together. */
const longQuery = 5;

/** What may be tried next for a query that found nothing, the likeliest first. */
export function listWaysOn(query: string, filters: Filters, pages: readonly UsefulPage[]): WayOn[] {
  const filtered = Object.keys(filters).length > 0;
  const long = query.trim().length >= longQuery;
  return [
    ...(filtered ? [{ kind: 'unfiltered', words: '去掉筛选再找' } as const] : []),
    ...(long ? [{ kind: 'hint', words: '少写几个字，或用空格分开几个词' } as const] : []),
    { kind: 'hint', words: '只写标准号中的数字，或名称的拼音首字母' },
    ...pages.map((page): WayOn => ({ kind: 'page', ...page })),
  ];
}
