import { describe, expect, test } from 'vitest';
import { findPlace } from '../../../../../src/lib/model/places/find-place.ts';
import {
  formatPlaceWithin,
  placeAddress,
} from '../../../../../src/lib/model/places/format-place.ts';
import { nameClause } from '../../../../../src/lib/model/places/name-clause.ts';
import { readSiteDataset } from '../../../../publication/read-sources.ts';

const dataset = readSiteDataset();

describe('a place in words and as an address', () => {
  test.each([
    ['framework', '4', undefined, '第 4 章', '4'],
    ['framework', '6.2.1', undefined, '第 6.2.1 条', '6.2.1'],
    ['framework', '6.3.1-a', undefined, '第 6.3.1 条 a)', '6.3.1-a'],
    ['framework', '7.2.1-2', undefined, '第 7.2.1 条第 2 项', '7.2.1-2'],
    ['framework', 'table-1', 5, '表1第 5 行', 'table-1-5'],
    ['framework', 'figure-6', undefined, '图 6', 'figure-6'],
    ['framework', 'cover', undefined, '封面', 'cover'],
    ['construction-guide', '2.2.1', undefined, '二（二）1', '2.2.1'],
    ['construction-guide', '3.1-2', undefined, '三（一）第 2 项', '3.1-2'],
    ['construction-guide', 'appendix', 12, '附表第 12 行', 'appendix-12'],
  ])('%s %s %s: %s', (source, clause, row, words, anchor) => {
    const place = { source, clause, ...(row ? { row } : {}) };
    expect(formatPlaceWithin(place, dataset)).toBe(words);
    expect(placeAddress(place, dataset)).toBe(`sources/${source}.html#${anchor}`);
  });

  test('leads to the page alone where the dataset has no text', () => {
    const place = { source: 'framework', clause: '6.2.1' };
    expect(placeAddress(place, { ...dataset, texts: {} })).toBe('sources/framework.html');
    expect(formatPlaceWithin(place, { ...dataset, texts: {} })).toBe('第 6.2.1 条');
  });
});

test('nothing stands at an unknown anchor', () => {
  expect(findPlace(dataset, { source: 'framework', clause: '99' })).toBeUndefined();
});

test.each([
  ['6.1 服务门户', '服务门户', '6.1 服务门户'],
  ['3.1', '基础数据', '3.1 基础数据'],
  ['目 次', '目次', '目 次'],
  [null, '封面', '封面'],
])('a list calls %s %s: %s', (heading, title, name) => {
  expect(nameClause({ id: 'x', heading, title, label: 'x', level: 1, blocks: [] })).toBe(name);
});
