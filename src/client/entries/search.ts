import type { SearchApi } from '../search/api.ts';
import { receiveData } from '../search/data.ts';
import { listResultIds } from '../search/engine.ts';
import { markArrival } from '../search/marks.ts';
import { showResults } from '../search/page.ts';
import { openTitles, suggestInstead } from '../search/titles.ts';

const mostInBox = 8;
let newest = 0;

const api: SearchApi = {
  async suggest(place, query) {
    const turn = ++newest;
    const titles = await openTitles(place);
    const found = await titles.find(query, {}, mostInBox);
    if (turn !== newest) return null;
    const doubtful = found.match === 'similar' || found.rows.length === 0;
    const suggestions = doubtful ? await suggestInstead(place, found) : [];
    return turn === newest ? { ...found, rows: found.rows.slice(0, mostInBox), suggestions } : null;
  },
  listResultIds,
  showResults,
  markArrival,
  receive: receiveData,
};

globalThis.standardsSearch = api;
