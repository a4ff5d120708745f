import { join } from 'node:path';
import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { zhCn } from '../../src/lib/labels/zh-cn/catalogue.ts';
import { type BuiltSite, buildFixture } from './built-site.ts';
import { findActive, readElements } from './read-html.ts';

/* The last step of a build follows every link: those to both ends, and those that lead out. */

let site: BuiltSite;
beforeAll(() => {
  site = buildFixture('relations-dataset');
});
afterAll(() => site.remove());

const read = (id: string) => readElements(join(site.out, `standards/${id}.html`));
const hasClass = ({ properties }: Element, name: string) =>
  [properties.className].flat().includes(name);
const linksIn = (element: Element | undefined): unknown[] =>
  element?.children.flatMap((child) =>
    child.type === 'element'
      ? [...(child.tagName === 'a' ? [child.properties.href] : []), ...linksIn(child)]
      : [],
  ) ?? [];
const lineOf = (id: string) => read(id).find((element) => hasClass(element, 'status-line'));

test.each([
  ['gb-t-1-2000', '此后未核查已被 GB/T 1-2010 代替', ['1-2020', '1-2010']],
  ['gb-t-1-2010', '改引 GB/T 1-2020待核实本标准被代替 待核实', ['1-2020']],
  [
    'gb-t-2-2005',
    '此后未核查已被 GB/T 2.1-2015、GB/T 2.2-2015 代替',
    ['2-2021', '2-1-2015', '2-2-2015'],
  ],
  ['gb-t-3-2012', '2012 年实施，此后未核查将被 GB/T 3-2098 代替', ['3-2098']],
  ['gb-t-4-2008', '改引 GB/T 4-2018待核实本标准废止 待核实', ['4-2018']],
  ['gb-t-5-2001', '改引 GB/T 6—2011本标准列为被代替', ['6-2011']],
  ['gb-t-4-2018', '2018 年实施', []],
  ['gb-t-7-2016', '将于 2099-01-01 废止待核实', []],
  ['gb-t-8-2019', '将于 2098-02 被 GB/T 3-2098 代替', ['3-2098']],
])('the status line of %s names what took its place', (id, words, links) => {
  const line = lineOf(id);
  expect(line && textOf(line)).toContain(words);
  expect(linksIn(line)).toEqual(links.map((to) => `gb-t-${to}.html`));
});

test('a table shows both ends, and what is known of the relation', () => {
  const rowsOf = (id: string) =>
    read(id)
      .filter(({ tagName }) => tagName === 'tr')
      .map((row) => textOf(row).replace(/\s+/gu, ' ').trim());
  expect(rowsOf('gb-t-1-2010')).toEqual(
    expect.arrayContaining([
      expect.stringMatching(
        /^代替 ?GB\/T 1-2000 .*被代替 ?2010 年 10 月 ?《代替关系表》第 1 章 ?前言所述 <b>\{x\}<\/b>$/u,
      ),
      expect.stringMatching(/^被代替 ?GB\/T 1-2020 起草规则 ?列为现行 ?待核实 ?公告 <i>.*某公告/u),
    ]),
  );
  expect(rowsOf('gb-t-4-2018')).toContain('采用（非等效 NEQ）Interfaces <T>（站外，需联网）');
});

test('citations told by relations stand with the others, dated or not', () => {
  const cells = read('gb-t-8-2019')
    .filter(({ tagName }) => tagName === 'td')
    .map((cell) => textOf(cell).trim());
  const stated = zhCn['verification.stated'];
  const [dated, undated] = [zhCn['citations.dated'], zhCn['citations.undated']];
  const begins = (words: string) => cells.filter((cell) => cell.startsWith(words)).length;
  const pause = zhCn['mark.pause'];
  expect(begins(`${stated}${pause}${dated}`)).toBe(1);
  expect(begins(`${stated}；原文作“GB/T 1 | <x>”${pause}${undated}`)).toBe(1);
});

test('nothing of it runs', () => {
  const ids = ['gb-t-1-2000', 'gb-t-1-2010', 'gb-t-6-2011', 'gb-t-4-2018'];
  // Links that lead out are told apart by the check of the site.
  const active = ids.flatMap((id) => findActive(read(id)));
  expect(active.filter((what) => !what.includes('https://example.org/'))).toEqual([]);
});
