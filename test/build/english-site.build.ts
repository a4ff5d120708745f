import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Element } from 'hast';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { en } from '../../src/lib/labels/en/catalogue.ts';
import { client } from '../../src/lib/labels/zh-cn/client.ts';
import { publishedWords } from '../../src/lib/search/query/find-value-id.ts';
import { runScript } from '../engine/scripts/run-script.ts';
import { fixtureFolder } from '../fixtures/load-fixture.ts';
import { type BuiltSite, buildSite } from './built-site.ts';
import { writeEnglishDataset } from './english-dataset.ts';
import { attributeOf, readElements, textsOf } from './read-html.ts';

/** Characters and signs of Chinese, and the full-width forms. */
const chinese = /[\u3000-\u303f\uff00-\uffef\p{Script=Han}]+/u;

const folder = mkdtempSync(join(tmpdir(), 'standards-english-'));
const dataset = join(folder, 'dataset');
let site: BuiltSite;
let pages: string[];

beforeAll(() => {
  writeEnglishDataset(dataset);
  site = buildSite(dataset);
  pages = list('**/*.html');
});
afterAll(() => {
  site?.remove();
  rmSync(folder, { recursive: true, force: true });
});

const list = (pattern: string) => globSync(pattern, { cwd: site.out }).sort();
const readFile = (file: string) => readFileSync(join(site.out, file), 'utf8');
const readPage = (page: string) => readElements(join(site.out, page));
const chineseIn = (text: string): string | undefined => chinese.exec(text)?.[0];

/** What an element says itself: its attributes, and the text that stands in it, scripts and styles included. */
const listWords = ({ properties, children }: Element): string[] => [
  ...Object.values(properties).map(String),
  ...children.flatMap((child) => (child.type === 'text' ? [child.value] : [])),
];

test('the dataset is one of every concept, without a Chinese character', () => {
  const files = globSync('**/*.*', { cwd: dataset });
  expect(files.length).toBe(
    globSync('**/*.*', { cwd: fixtureFolder('second-dataset') }).length - 1,
  );
  const found = files.filter((file) => chineseIn(readFileSync(join(dataset, file), 'utf8')));
  expect(found).toEqual([]);
});

test('no page has a Chinese word, seen or heard or in a script', () => {
  const found = pages.flatMap((page) =>
    readPage(page).flatMap((element) =>
      listWords(element)
        .filter((words) => chineseIn(words))
        .map((words) => `${page} <${element.tagName}> ${words.slice(0, 80)}`),
    ),
  );
  expect(pages).toEqual(expect.arrayContaining(['404.html', 'search.html', 'flows.html']));
  expect(found).toEqual([]);
});

test('every page says that it is in English, and is', () => {
  const wrong = pages.filter((page) => {
    const elements = readPage(page);
    const [html] = elements;
    // A page that only leads elsewhere has no frame.
    const framed = elements.some(({ tagName }) => tagName === 'header');
    const skips = textsOf(elements, 'a').includes(en['layout.skip']);
    return !html || attributeOf(html, 'lang') !== 'en' || skips !== framed;
  });
  expect(wrong).toEqual([]);
  expect(readFile('changes.atom')).toContain('xml:lang="en"');
});

test('exports and twins have no Chinese heading', () => {
  // The schema of the data speaks to maintainers.
  const all = list('**/*.{json,md,atom,txt,svg}');
  const files = all.filter((file) => !/^pagefind\/|schema\.json$/.test(file));
  expect(files).toEqual(
    expect.arrayContaining(['changes.atom', 'data/standards.json', 'standards/q-xx-001.md']),
  );
  expect(files.filter((file) => chineseIn(readFile(file)))).toEqual([]);
});

/** A script without the words it reads in addresses made up to version 1.2. */
const sayingOf = (file: string) =>
  Object.values(publishedWords)
    .flatMap((words) => Object.keys(words))
    .sort((a, b) => b.length - a.length)
    .reduce((text, word) => text.replaceAll(word, ''), readFile(file));

test('what scripts say is in English; Chinese is only what search and addresses are read by', () => {
  const scripts = list('assets/**/*.js').filter((file) => chineseIn(sayingOf(file)));
  expect(scripts).toEqual(['assets/search.js', 'assets/search/characters.js']);
  const search = sayingOf('assets/search.js');
  const said = Object.values(client).flatMap((label) => label.split(/\{\w+\}/));
  const sentences = said.filter((words) => words.length > 3 && chineseIn(words));
  expect(sentences.length).toBeGreaterThan(20);
  expect(sentences.filter((words) => search.includes(words))).toEqual([]);
  expect(search.includes(en['search.ask'])).toBe(true);
});

test('a packed site says in English how to read it', () => {
  const to = join(folder, 'package');
  const words = ['--dataset', dataset, '--out', site.out, '--to', to];
  expect(runScript('package.ts', ...words).stderr).toBe('');
  const [zip = ''] = readdirSync(to).filter((file) => file.endsWith('.zip'));
  const files = unzipSync(readFileSync(join(to, zip)));
  expect(Object.keys(files).filter((name) => chineseIn(name))).toEqual([]);
  const [guide = ''] = Object.keys(files).filter((name) =>
    name.endsWith(`${en['package.guide']}.txt`),
  );
  const text = Buffer.from(files[guide] ?? []).toString('utf8');
  expect(text).toContain(en['package.unpack']);
  expect(chineseIn(text)).toBe(undefined);
});
