import { loadModel } from '../../../../src/build/model.ts';
import { readSettings } from '../../../../src/build/settings.ts';
import { listCommonSyllables, spellPinyin } from '../../../../src/build/spell-pinyin.ts';
import { createTitleIndex } from '../../../../src/lib/search/index/create-title-index.ts';
import {
  describeStandard,
  kindFacet,
  listFacets,
} from '../../../../src/lib/search/index/describe-standards.ts';
import { parseSpelling, type Spelling } from '../../../../src/lib/search/index/spelling.ts';
import { readRow } from '../../../../src/lib/search/index/title-row.ts';
import type { Filters } from '../../../../src/lib/search/query/read-question.ts';
import { searchTitles, type TitleSet } from '../../../../src/lib/search/rank/search-titles.ts';

/** The model of the published dataset. */
export const model = loadModel(readSettings());

/** The title index of its standards. */
export const index = createTitleIndex(
  model.standards.map((standard) => describeStandard(standard, 'standard')),
  {
    facets: listFacets(model, [
      ['standard', '标准'],
      ['source', '来源文件'],
    ]),
    kindFacet,
    standardKind: 'standard',
    numbering: model.dataset.numbering,
  },
  spellPinyin,
);

/** The same, ready to be searched. */
export const titles: TitleSet = {
  head: index,
  rows: index.rows.map((row) => readRow(row, index)),
  spelling: parseSpelling(index.spelling),
};

/** The syllables of common characters and of those in titles. */
export const syllables: Spelling = new Map([
  ...listCommonSyllables(),
  ...parseSpelling(index.spelling),
]);

/** Searches them. */
export const find = (query: string, filters: Filters = {}) => searchTitles(titles, query, filters);

/** The ids found, best first. */
export const findIds = (query: string, filters: Filters = {}) =>
  find(query, filters).rows.map(({ id }) => id);
