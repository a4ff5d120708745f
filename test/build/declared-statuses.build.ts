import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { zhCn } from '../../src/lib/labels/zh-cn/catalogue.ts';
import { fixtureFolder } from '../fixtures/load-fixture.ts';
import { type BuiltSite, buildSite } from './built-site.ts';
import { attributeOf, findActive, readElements, textsOf } from './read-html.ts';

/** The name of a status with what HTML and MDX would read otherwise. */
const hostile = '</span><script>x</script> {x} <b>`*';

const folder = mkdtempSync(join(tmpdir(), 'statuses-'));
let site: BuiltSite;
beforeAll(() => {
  cpSync(fixtureFolder('statuses-dataset'), folder, { recursive: true });
  const file = join(folder, 'site.json');
  const named = readFileSync(file, 'utf8').replace('"Note"', JSON.stringify(hostile));
  writeFileSync(file, named);
  const list = join(folder, 'standards.json');
  const records = JSON.parse(readFileSync(list, 'utf8'));
  for (const record of records.standards) if (record.id === 'css-grid-1') record.language = 'en';
  writeFileSync(list, JSON.stringify(records));
  site = buildSite(folder);
});
afterAll(() => {
  site?.remove();
  rmSync(folder, { recursive: true });
});

const read = (page: string) => readElements(join(site.out, page));

/** The words for statuses on a page, each with the class that shows how it is to be read. */
const chipsOf = (elements: readonly Element[]) =>
  elements
    .map((element) => [attributeOf(element, 'class') ?? '', textOf(element)])
    .filter(([name]) => name?.startsWith('status status-'));

test.each([
  ['css-grid-1', 'active', 'Recommendation'],
  ['css-grid-3', 'planned', 'Working Draft'],
  ['p3p', 'withdrawn', 'Retired'],
  ['ruby-use', 'neutral', hostile],
  ['rfc-2616', 'replaced', 'Obsoleted'],
])('the page of %s shows its status like %s, as %s', (id, tone, name) => {
  const elements = read(`standards/${id}.html`);
  const apart = /^\p{Script=Latin}/u.test(name) ? ` ${name}` : name;
  const listed = String(zhCn['event.listed']).replace('{status}', apart);
  expect(chipsOf(elements)[0]).toEqual([`status status-${tone} status-hollow`, listed]);
});

test('a name is words on every page', () => {
  const pages = globSync('**/*.html', { cwd: site.out });
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.flatMap((page) => findActive(read(page)))).toEqual([]);
  const told = ['index.html', 'standards.html', 'families/w3c.html'];
  const silent = told.filter((page) => !textsOf(read(page), 'main').join().includes(hostile));
  expect(silent).toEqual([]);
});

test('a status the dataset names is not said again in the words for another', () => {
  const words = ['p3p', 'rfc-2616'].map((id) => textsOf(read(`standards/${id}.html`), 'strong'));
  expect(words).toEqual([['不再引用'], ['改引 RFC 7230']]);
});

test('home leads to the standards of every status by its id', () => {
  const links = read('index.html').map((element) => attributeOf(element, 'href') ?? '');
  const asked = links.flatMap((href) => href.split('?status=')[1] ?? []);
  expect(asked).toEqual(
    [
      ...['recommendation', 'internet-standard', 'working-draft', 'upcoming'],
      ...['replaced', 'historic', 'retired', 'note'],
    ].map((id) => `${id}&basis=${id === 'historic' ? 'reported' : 'listed'}`),
  );
});

test('no table has a cell of a date nobody knows, and nothing is said of it', () => {
  for (const page of ['standards/css-grid-1.html', 'standards/ruby-use.html']) {
    const elements = read(page);
    expect(textsOf(elements, 'td').filter((text) => text === '')).toEqual([]);
    expect(textsOf(elements, 'main')).toHaveLength(1);
    expect(textsOf(elements, 'main').join()).not.toMatch(/不详|（无）|null|undefined/u);
  }
});

test('nothing compares or asks for what no source lists', () => {
  const pages = globSync('**/*.html', { cwd: site.out });
  expect(pages).not.toContain('status.html');
  expect(pages).not.toContain('gaps.html');
});

test('a title in another language than the site is marked with it, on its page and in lists', () => {
  const marked = (page: string) =>
    read(page).flatMap((element) =>
      element.tagName !== 'html' && attributeOf(element, 'lang') === 'en' ? [textOf(element)] : [],
    );
  for (const page of ['standards/css-grid-1.html', 'standards.html', 'families/w3c.html']) {
    expect(new Set(marked(page))).toEqual(new Set(['CSS Grid Layout Module Level 1']));
  }
  expect(marked('standards/p3p.html')).toEqual([]);
});
