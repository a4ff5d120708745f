import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadFixture } from '../../fixtures/load-fixture.ts';
import { type BuiltSite, buildFixture } from '../built-site.ts';
import { attributeOf, readElements, textsOf } from '../read-html.ts';
import {
  findChineseElements,
  findChineseFiles,
  findChineseScripts,
  findOtherLanguages,
  listPages,
} from './find-chinese.ts';

const { standards } = loadFixture('web-specifications').standards;
let site: BuiltSite;

beforeAll(() => {
  site = buildFixture('web-specifications');
});
afterAll(() => site?.remove());

const readFile = (file: string) => readFileSync(join(site.out, file), 'utf8');

test('every specification has its page, under its own name', () => {
  expect(listPages(site.out)).toEqual(
    expect.arrayContaining(standards.map(({ id }) => `standards/${id}.html`)),
  );
  const wrong = standards.filter(
    ({ id, title }) =>
      !textsOf(readElements(join(site.out, `standards/${id}.html`)), 'h1')
        .join()
        .includes(title),
  );
  expect(wrong).toEqual([]);
});

test('no page, twin or export has a Chinese word, and every page is in English', () => {
  expect(findChineseElements(site.out)).toEqual([]);
  expect(findChineseFiles(site.out).found).toEqual([]);
  expect(findOtherLanguages(site.out)).toEqual([]);
});

test('scripts have Chinese only to read questions by', () => {
  expect(findChineseScripts(site.out)).toEqual(['assets/search.js', 'assets/search/characters.js']);
});

test('the full text is not searched as Chinese', () => {
  const { languages } = JSON.parse(readFile('pagefind/pagefind-entry.json'));
  expect(Object.keys(languages)).toEqual(['und']);
});

test('a title in another language says which', () => {
  const elements = readElements(join(site.out, 'standards/wcag21.html'));
  const french = elements.filter((element) => attributeOf(element, 'lang') === 'fr');
  expect(textsOf(french, 'span')).toEqual([
    'Règles pour l’accessibilité des contenus Web (WCAG) 2.1',
  ]);
});
