import type { TextIndex } from '../../lib/search/index/text-index.ts';
import type { Filters } from '../../lib/search/query/read-question.ts';
import { containsPieces } from '../../lib/search/query/text-query.ts';
import { mostLoose } from '../../lib/search/rank/limits.ts';
import { scoreWords } from '../../lib/search/rank/score-words.ts';
import {
  createHit,
  type FlatPage,
  flattenPages,
  searchText,
} from '../../lib/search/rank/search-text.ts';
import type { TextAnswer } from '../../lib/search/rank/text-hit.ts';
import { loadData } from './data.ts';
import type { FullText } from './full-text.ts';
import type { SearchPlace } from './place.ts';
import type { TitleSource } from './title-source.ts';

/** Opens the plain text of the pages; null when the site has none. */
export async function openPlainText(
  place: SearchPlace,
  titles: TitleSource,
): Promise<FullText | null> {
  try {
    const pages = flattenPages(await loadData<TextIndex>(place, 'text'));
    return createPlainText(pages, titles);
  } catch {
    return null;
  }
}

function createPlainText(pages: readonly FlatPage[], titles: TitleSource): FullText {
  const choose = (filters: Filters) =>
    pages.filter(({ page: [path] }) => hasValues(titles, `${path}.html`, filters));
  return {
    find: async (query, filters) => answer(searchText(choose(filters), query)),
    findWords: async (words, filters) => {
      const chosen = choose(filters);
      const found = words.map((word) =>
        chosen.filter(({ flat }) => containsPieces(flat, { pieces: [word], whole: false })),
      );
      const lengths = words.map((word) => word.length);
      const best = scoreWords(found, lengths, chosen.length).slice(0, mostLoose);
      return answer(best.map(({ page }) => createHit(page, { pieces: words, whole: false })));
    },
  };
}

function answer(hits: TextAnswer['hits']): TextAnswer {
  return { hits, total: hits.length, about: false };
}

function hasValues({ head, rowOf }: TitleSource, address: string, filters: Filters): boolean {
  const row = rowOf(address);
  return head.facets.every(({ name, values }, facet) => {
    const wanted = filters[name];
    return wanted === undefined || row?.values[facet]?.some((i) => values[i]?.[0] === wanted);
  });
}
