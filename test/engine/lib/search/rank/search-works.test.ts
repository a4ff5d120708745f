import { expect, test } from 'vitest';
import { spellPinyin } from '../../../../../src/build/spell-pinyin.ts';
import { createTitleIndex } from '../../../../../src/lib/search/index/create-title-index.ts';
import {
  describeStandard,
  describeWork,
  kindFacet,
  listSearchFacets,
} from '../../../../../src/lib/search/index/describe-standards.ts';
import { readRow } from '../../../../../src/lib/search/index/title-row.ts';
import { searchTitles } from '../../../../../src/lib/search/rank/search-titles.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const model = createModel(loadFixture('editions-dataset'), '2024-06-15');
const { numbering } = model.dataset;
const facets = listSearchFacets(model, ['standard', 'work']);
const index = createTitleIndex(
  [
    ...model.works.map((work) => describeWork(model, work, 'work')),
    ...model.standards.map((standard) => describeStandard(model, standard, 'standard')),
  ],
  { facets, kindFacet, standardKind: 'standard', numbering },
  spellPinyin,
);
const titles = { head: index, rows: index.rows.map((row) => readRow(row, index)), spelling: null };
const find = (query: string) => searchTitles(titles, query, {}).rows.map(({ id }) => id);

test.each(['GB/T 35273', 'gbt35273', '个人信息安全规范'])(
  '%s finds the edition in force first and the work among the rest',
  (query) => {
    const [first, ...rest] = find(query);
    expect(first).toBe('gb-t-35273-2020');
    expect(rest).toContain('works/gb-t-35273.html');
  },
);

test('an undated number finds the editions, newest first, then the work', () => {
  const editions = find('GB/T 35273').filter((id) => !id.includes('xg1'));
  expect(editions).toEqual(['gb-t-35273-2020', 'gb-t-35273-2017', 'works/gb-t-35273.html']);
});

test('a dated number finds its edition alone', () => {
  expect(find('GB/T 35273-2017')).toEqual(['gb-t-35273-2017']);
});
