import { expect, test } from 'vitest';
import {
  formatPlace,
  formatPlaceWithin,
  formatShortPlace,
} from '../../../../../src/lib/model/places/format-place.ts';
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

const english = { ...dataset, site: { ...dataset.site, lang: 'en' as const } };

test.each([
  ['handbook', 'figure-1', undefined, 'figure 1'],
  ['handbook', 'table-9', undefined, 'table 9'],
  ['scheme', 'figure-2', undefined, 'figure 2'],
  ['scheme', '4', undefined, 'clause 4'],
  ['scheme', '4.2-a', undefined, 'clause 4.2 a)'],
  ['scheme', '5.1-2', undefined, 'clause 5.1, item 2'],
  ['scheme', 'table-1', 5, '标准清单, row 5'],
  ['handbook', 'cover', undefined, 'cover'],
])('in English: %s %s %s: %s', (source, clause, row, words) => {
  const place = row === undefined ? { source, clause } : { source, clause, row };
  expect(formatPlaceWithin(place, english)).toBe(words);
  const title = dataset.sources.sources.find(({ id }) => id === source)?.title;
  expect(formatPlace(place, english)).toBe(`“${title}”, ${words}`);
});

test('with the short title of its document, which stands there once', () => {
  const bare = loadFixture('bare-dataset');
  const [listed] = bare.standards.standards;
  expect(listed?.place && formatShortPlace({ ...listed.place, row: 1 }, bare)).toBe('清单第 1 行');
  const short = formatShortPlace({ source: 'scheme', clause: 'table-1', row: 5 }, dataset);
  expect(short).toBe('《方案》 标准清单第 5 行');
});
