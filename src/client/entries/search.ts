import { isWeak } from '../../lib/search/rank/combine-answers.ts';
import { mostInBox } from '../../lib/search/rank/limits.ts';
import { globals } from '../contract.ts';
import type { SearchApi } from '../search/api.ts';
import { receiveData } from '../search/data.ts';
import { listAllIds } from '../search/engine.ts';
import { markArrival } from '../search/marks.ts';
import { showResults } from '../search/page.ts';
import { openTitles, suggestInstead } from '../search/titles.ts';
import { shared } from '../shared-globals.ts';

let newest = 0;

const api: SearchApi = {
  async suggest(place, query) {
    const turn = ++newest;
    const titles = await openTitles(place);
    const found = await titles.find(query, {}, mostInBox);
    if (turn !== newest) return null;
    const suggestions = isWeak(found) ? await suggestInstead(place, found) : [];
    return turn === newest ? { ...found, rows: found.rows.slice(0, mostInBox), suggestions } : null;
  },
  listResultIds: listAllIds,
  showResults,
  markArrival,
  receive: receiveData,
};

shared[globals.search] = api;
