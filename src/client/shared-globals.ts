import type { StandardCards } from '../lib/outputs/json/standard-cards.ts';
import type { globals } from './contract.ts';
import type { SearchApi } from './search/api.ts';

/** What the scripts of a page hand each other; each is there once its script has run. */
export interface SharedGlobals {
  /** What `search.js` offers. */
  [globals.search]?: SearchApi;
  /** The cards `cards.js` brings. */
  [globals.cards]?: StandardCards;
  /** What `xlsx.js` offers: rows of text as an Excel file, the first row being headings. */
  [globals.xlsx]?: (rows: readonly (readonly string[])[]) => Promise<Blob>;
}

/** The global object, as the scripts of a page share it. */
export const shared = globalThis as typeof globalThis & SharedGlobals;
