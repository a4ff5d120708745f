import { listCommonSyllables, spellPinyin } from '../../../../src/build/spell-pinyin.ts';
import type { Model } from '../../../../src/lib/model/model.ts';
import { createTitleIndex } from '../../../../src/lib/search/index/create-title-index.ts';
import {
  describeStandard,
  kindFacet,
  listSearchFacets,
} from '../../../../src/lib/search/index/describe-standards.ts';
import { parseSpelling, type Spelling } from '../../../../src/lib/search/index/spelling.ts';
import { readRow } from '../../../../src/lib/search/index/title-row.ts';
import type { Filters } from '../../../../src/lib/search/query/read-question.ts';
import { searchTitles, type TitleSet } from '../../../../src/lib/search/rank/search-titles.ts';

/** The title index of the standards of a model, ready to be searched. */
export function createTitleSet(model: Model) {
  const index = createTitleIndex(
    model.standards.map((standard) => describeStandard(model, standard, 'standard')),
    {
      facets: listSearchFacets(model, ['standard', 'source']),
      kindFacet,
      standardKind: 'standard',
      numbering: model.dataset.numbering,
    },
    spellPinyin,
  );
  const spelling = parseSpelling(index.spelling);
  const titles: TitleSet = {
    head: index,
    rows: index.rows.map((row) => readRow(row, index)),
    spelling,
  };
  /** The syllables of common characters and of those in titles. */
  const syllables: Spelling = new Map([...listCommonSyllables(), ...spelling]);
  const find = (query: string, filters: Filters = {}) => searchTitles(titles, query, filters);
  /** The ids found, best first. */
  const findIds = (query: string, filters: Filters = {}) =>
    find(query, filters).rows.map(({ id }) => id);
  return { model, index, titles, syllables, find, findIds };
}
