import { describe, expect, test } from 'vitest';
import { findPlace } from '../../../../../src/lib/model/places/find-place.ts';
import {
  formatPlaceWithin,
  placeAddress,
} from '../../../../../src/lib/model/places/format-place.ts';
import { nameClause } from '../../../../../src/lib/model/places/name-clause.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const dataset = loadFixture('second-dataset');

describe('a place in words and as an address', () => {
  test.each([
    ['scheme', '4', undefined, '第 4 章', '4'],
    ['scheme', '4.1', undefined, '第 4.1 条', '4.1'],
    ['scheme', '4.2-a', undefined, '第 4.2 条 a)', '4.2-a'],
    ['scheme', '5.1-2', undefined, '第 5.1 条第 2 项', '5.1-2'],
    ['scheme', 'table-1', 5, '标准清单第 5 行', 'table-1-5'],
    ['scheme', 'figure-2', undefined, '图 2', 'figure-2'],
    ['scheme', 'cover', undefined, '封面', 'cover'],
    ['scheme', '1', undefined, '一', '1'],
    ['scheme', '1.1', undefined, '一（一）', '1.1'],
    ['scheme', '1.1-2025', undefined, '一（一）第 2 项', '1.1-2025'],
    ['catalogue', 'table-1', 2, '表 1 <目录>第 2 行', 'table-1-2'],
  ])('%s %s %s: %s', (source, clause, row, words, anchor) => {
    const place = { source, clause, ...(row ? { row } : {}) };
    expect(formatPlaceWithin(place, dataset)).toBe(words);
    expect(placeAddress(place, dataset)).toBe(`sources/${source}.html#${anchor}`);
  });

  test('leads to the page alone where the dataset has no text', () => {
    const place = { source: 'scheme', clause: '4.1' };
    expect(placeAddress(place, { ...dataset, texts: {} })).toBe('sources/scheme.html');
    expect(formatPlaceWithin(place, { ...dataset, texts: {} })).toBe('第 4.1 条');
  });
});

test('a table without a family of its own is named by its number', () => {
  const site = { ...dataset.site, families: dataset.site.families.slice(0, 2) };
  const place = { source: 'scheme', clause: 'table-1' };
  expect(formatPlaceWithin(place, { ...dataset, site })).toBe('表 1');
});

test('nothing stands at an unknown anchor', () => {
  expect(findPlace(dataset, { source: 'scheme', clause: '99' })).toBeUndefined();
});

test.each([
  ['6.1 服务门户', '服务门户', '6.1 服务门户'],
  ['3.1', '基础数据', '3.1 基础数据'],
  ['目 次', '目次', '目 次'],
  [null, '封面', '封面'],
])('a list calls %s %s: %s', (heading, title, name) => {
  expect(nameClause({ id: 'x', heading, title, label: 'x', level: 1, blocks: [] })).toBe(name);
});
