import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { zhCn } from '../../src/lib/labels/zh-cn/catalogue.ts';
import { fixtureFolder } from '../fixtures/load-fixture.ts';
import { type BuiltSite, buildSite } from './built-site.ts';
import { attributeOf, readElements } from './read-html.ts';

let site: BuiltSite;
beforeAll(() => {
  site = buildSite(fixtureFolder('editions-dataset'));
});
afterAll(() => site.remove());

const read = (page: string) => readElements(join(site.out, page));
const hasClass = (element: Element, name: string) =>
  attributeOf(element, 'class')?.split(' ').includes(name) ?? false;
/** The texts of the elements of a class, and where all links lead. */
const textsIn = (page: string, name: string) =>
  read(page)
    .filter((element) => hasClass(element, name))
    .map((element) => textOf(element).replace(/\s+/gu, ' ').trim());
const linksOf = (page: string) => read(page).flatMap((each) => attributeOf(each, 'href') ?? []);

test('an edition that came to its end names the later one, and links it', () => {
  const page = 'standards/gb-t-35273-2017.html';
  const [line] = textsIn(page, 'status-line');
  expect(line).toContain(zhCn['verdict.withdrawn']);
  expect(line).toContain(zhCn['work.later'].replace('{edition}', 'GB/T 35273-2020'));
  expect(line).not.toContain(zhCn['verdict.withdrawnAlone']);
  expect(linksOf(page)).toContain('gb-t-35273-2020.html');
});

test('one that nothing came after is told to have no successor', () => {
  const [line] = textsIn('standards/gb-t-500-351-2015.html', 'status-line');
  expect(line).toContain(zhCn['verdict.withdrawnAlone']);
  expect(textsIn('standards/gb-t-35273-2020.html', 'status-line').join()).not.toContain(
    zhCn['work.later'].replace('{edition}', ''),
  );
});

test('parts are listed as works, with one line for all that are missing', () => {
  const page = 'standards/gb-t-500-1-2001.html';
  const numbers = read(page)
    .filter((element) => hasClass(element, 'parts'))
    .flatMap(({ children }) => children.filter((child) => child.type === 'element'))
    .map((item) => [attributeOf(item, 'aria-current'), textOf(item).split(' 第')[0]?.trim()]);
  expect(numbers.map(([current]) => current)).toEqual(['true', undefined, undefined]);
  const run = zhCn['standard.partRun'].replace('{from}', '3').replace('{to}', '350');
  const text = readFileSync(join(site.out, page), 'utf8');
  expect(text).toContain(zhCn['standard.missingParts'].replace('{parts}', run));
  expect(text).not.toContain('3、4');
});

test('where a standard is cited, the address of its undated number is given, where it has one', () => {
  expect(linksOf('standards/gb-t-800-1999.html')).toContain('../works/gb-t-800.html');
  expect(linksOf('standards/rfc-9110.html').join()).not.toContain('works/');
});

test('the former address of a work leads to the present one', () => {
  expect(linksOf('works/gb-t-9.html')).toContain('gb-t-900.html');
  expect(linksOf('works/gb-t-901.html')).toContain('../standards/gb-t-901.html');
});

test('works of several editions can be found by title, those of one are left out', () => {
  const titles = readFileSync(join(site.out, 'assets/search/titles.js'), 'utf8');
  expect(titles).toContain('"works/gb-t-35273"');
  expect(titles).not.toContain('"works/gb-t-800"');
});
