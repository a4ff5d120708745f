import { expect, test } from 'vitest';
import { formatPlace } from '../../../../../src/lib/model/places/format-place.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const dataset = loadFixture('second-dataset');

const cases: [source: string, clause: string, row: number | undefined, words: string][] = [
  ['catalogue', 'table-1', 2, '《某省数字档案标准目录 {1 + 1}》表 1 <目录>第 2 行'],
  ['handbook', 'figure-1', undefined, '《档案馆标准手册》图 1'],
  ['handbook', 'table-9', undefined, '《档案馆标准手册》表 9'],
  ['handbook', 'cover', undefined, '《档案馆标准手册》封面'],
  ['catalogue', '2', undefined, '《某省数字档案标准目录 {1 + 1}》第 2 章'],
  ['catalogue', '2.1', undefined, '《某省数字档案标准目录 {1 + 1}》第 2.1 条'],
];

test.each(cases)('%s %s %s', (source, clause, row, words) => {
  const place = row === undefined ? { source, clause } : { source, clause, row };
  expect(formatPlace(place, dataset)).toBe(words);
});
