import { parseSpelling, type Spelling } from '../../lib/search/index/spelling.ts';
import type { FlatTitles, TitleIndex } from '../../lib/search/index/title-index.ts';
import { readRow } from '../../lib/search/index/title-row.ts';
import { filterRows } from '../../lib/search/query/filters.ts';
import { suggestQueries } from '../../lib/search/query/suggest-query.ts';
import type { FoundTitles } from '../../lib/search/rank/combine-answers.ts';
import { searchTitles } from '../../lib/search/rank/search-titles.ts';
import { loadData } from './data.ts';
import type { SearchPlace } from './place.ts';
import { openSpreadTitles } from './spread-titles.ts';
import type { TitleSource } from './title-source.ts';

let opened: Promise<TitleSource> | undefined;

/** Opens the titles of the site; what they are loaded from is small. */
export function openTitles(place: SearchPlace): Promise<TitleSource> {
  opened ??= loadData<TitleIndex>(place, 'titles').then((index) =>
    index.layout === 'flat' ? openFlatTitles(index) : openSpreadTitles(place, index),
  );
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

function openFlatTitles(index: FlatTitles): TitleSource {
  const rows = index.rows.map((packed) => readRow(packed, index));
  const byAddress = new Map(rows.map((row) => [row.address, row]));
  const spelling = parseSpelling(index.spelling);
  return {
    head: index,
    rowOf: (address) => byAddress.get(address),
    find: async (query, filters) => {
      const answer = searchTitles({ head: index, rows, spelling }, query, filters);
      const looked = filterRows(rows, filters, index.facets);
      return { ...answer, total: answer.rows.length, about: false, looked, spelling };
    },
  };
}

/**
 * What may have been meant instead. The table of common characters is loaded for it: the one of
 * the titles does not have the characters that are never in a title.
 */
export async function suggestInstead(place: SearchPlace, found: FoundTitles): Promise<string[]> {
  common ??= loadData<string>(place, 'characters').then(parseSpelling, () => new Map());
  return suggestQueries(found.content, found.looked, joinSpellings(await common, found.spelling));
}

let common: Promise<Spelling> | undefined;
const joined = new WeakMap<Spelling, Spelling>();

function joinSpellings(all: Spelling, own: Spelling): Spelling {
  const known = joined.get(own);
  if (known) return known;
  const both = new Map([...all, ...own]);
  joined.set(own, both);
  return both;
}
