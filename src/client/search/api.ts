import type { TitleAnswer } from '../../lib/search/rank/search-titles.ts';
import { assets, folders, globals } from '../contract.ts';
import { shared } from '../shared-globals.ts';
import type { SearchRequest } from './engine.ts';
import { loadScript, type SearchPlace } from './place.ts';

/** What the search box shows for what has been typed so far. */
export interface BoxAnswer extends TitleAnswer {
  /** How many titles answer in all. */
  total: number;
  suggestions: readonly string[];
}

/**
 * What the search script offers. The box on every page loads it when it is first used; indexes are
 * scripts that hand their data to `receive`, since pages opened from a folder may load nothing else.
 */
export interface SearchApi {
  /** The best titles for a query; null when another query has come since. */
  suggest(place: SearchPlace, query: string): Promise<BoxAnswer | null>;
  /** The ids of all results, best first: what the results page shows. */
  listResultIds(place: SearchPlace, request: SearchRequest): Promise<string[]>;
  /** Shows the results the address asks for, and follows it. */
  showResults(place: SearchPlace, element: HTMLElement): void;
  /** Marks the words of the address in the page. */
  markArrival(): void;
  receive(name: string, data: unknown): void;
}

/** The search code, loaded when first asked for. @throws when it cannot be loaded. */
export async function openSearch(place: SearchPlace): Promise<SearchApi> {
  const script = `${folders.assets}/${assets.search}`;
  if (!shared[globals.search]) await loadScript(place.address(script));
  const search = shared[globals.search];
  if (!search) throw new Error(script);
  return search;
}
