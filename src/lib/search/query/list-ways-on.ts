import type { Filters } from './read-question.ts';

/** A page that is worth a look when nothing was found. */
export interface UsefulPage {
  label: string;
  /** Relative to the site root. */
  address: string;
}

/** What a reader may try when nothing was found: a hint, a page, or the same query without filters. */
export type WayOn =
  | { kind: 'hint'; words: 'search.fewerWords' | 'search.digitsOrInitials' }
  | { kind: 'unfiltered' }
  | ({ kind: 'page' } & UsefulPage);

/** A query of so many characters may hold words that no page has together. */
const longQuery = 5;

/** What may be tried next for a query that found nothing, the likeliest first. */
export function listWaysOn(query: string, filters: Filters, pages: readonly UsefulPage[]): WayOn[] {
  const filtered = Object.keys(filters).length > 0;
  const long = query.trim().length >= longQuery;
  return [
    ...(filtered ? [{ kind: 'unfiltered' } as const] : []),
    ...(long ? [{ kind: 'hint', words: 'search.fewerWords' } as const] : []),
    { kind: 'hint', words: 'search.digitsOrInitials' },
    ...pages.map((page): WayOn => ({ kind: 'page', ...page })),
  ];
}
