import { describe, expect, test } from 'vitest';
import { createWords } from '../../../../../src/lib/labels/label.ts';
import { type ClientParts, clientParts } from '../../../../../src/lib/labels/zh-cn/client.ts';
import { describeFilters } from '../../../../../src/lib/search/query/filters.ts';
import { listWaysOn } from '../../../../../src/lib/search/query/list-ways-on.ts';
import { listLooseWords } from '../../../../../src/lib/search/query/loose-words.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';
import { createTitleSet } from '../title-set.ts';

const { say } = createWords<ClientParts['search']>('zh-CN', clientParts.search);
const { index } = createTitleSet(createModel(loadFixture('second-dataset'), '2024-06-15'));

const pages = [{ label: '全部标准', address: 'standards.html' }];

describe('ways on from a query that found nothing', () => {
  test.each([
    ['电子', {}, ['hint', 'page']],
    ['  电子证照  ', {}, ['hint', 'page']],
    ['电子证照库', {}, ['hint', 'hint', 'page']],
    ['电子', { status: 'planned' }, ['unfiltered', 'hint', 'page']],
    ['电子证照库', { status: 'planned' }, ['unfiltered', 'hint', 'hint', 'page']],
  ])('%s %o', (query, filters, kinds) => {
    expect(listWaysOn(query, filters, pages).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('end with the pages given', () => {
    expect(listWaysOn('x', {}, pages).slice(-1)).toEqual([{ kind: 'page', ...pages[0] }]);
  });
});

describe('the words of a question, for a page that has most of them', () => {
  test.each([
    [['电子文件归档'], ['电子', '文件', '归档']],
    [
      ['电子文件', '文件格式'],
      ['电子', '文件', '格式'],
    ],
    [['电子的文件'], ['电子', '文件']],
    [['电子'], []],
    [['的'], []],
    [[], []],
  ])('%j', (content, words) => {
    expect(listLooseWords(content)).toEqual(words);
  });
});

test('filters are told in the words readers see', () => {
  expect(describeFilters({ status: 'planned', kind: 'standard' }, index.facets, say)).toBe(
    '状态 在研，页面 标准',
  );
  expect(describeFilters({}, index.facets, say)).toBe('');
});
