import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { en } from '../../../src/lib/labels/en/catalogue.ts';
import { publishedWords } from '../../../src/lib/search/query/find-value-id.ts';
import { attributeOf, readElements, textsOf } from '../read-html.ts';

/** Characters and signs of Chinese, and the full-width forms. */
const chinese = /[\u3000-\u303f\uff00-\uffef\p{Script=Han}]+/u;

/** The first run of Chinese in a text. */
export const chineseIn = (text: string): string | undefined => chinese.exec(text)?.[0];

const list = (out: string, pattern: string) => globSync(pattern, { cwd: out }).sort();
const readFile = (out: string, file: string) => readFileSync(join(out, file), 'utf8');

/** The pages of a site. */
export const listPages = (out: string): string[] => list(out, '**/*.html');

/** What an element says itself: its attributes, and the text that stands in it, scripts and styles included. */
const listWords = ({ properties, children }: Element): string[] => [
  ...Object.values(properties).map(String),
  ...children.flatMap((child) => (child.type === 'text' ? [child.value] : [])),
];

/** The elements of a site's pages that have a Chinese word, seen or heard or in a script. */
export function findChineseElements(out: string): string[] {
  return listPages(out).flatMap((page) =>
    readElements(join(out, page)).flatMap((element) =>
      listWords(element)
        .filter((words) => chineseIn(words))
        .map((words) => `${page} <${element.tagName}> ${words.slice(0, 80)}`),
    ),
  );
}

/** The pages of a site that do not say they are in English, or are not. */
export function findOtherLanguages(out: string): string[] {
  return listPages(out).filter((page) => {
    const elements = readElements(join(out, page));
    const [html] = elements;
    // A page that only leads elsewhere has no frame.
    const framed = elements.some(({ tagName }) => tagName === 'header');
    const skips = textsOf(elements, 'a').includes(en['layout.skip']);
    return !html || attributeOf(html, 'lang') !== 'en' || skips !== framed;
  });
}

/** The exports and twins of a site, and those of them with a Chinese word; what Pagefind sets down for itself is none. */
export function findChineseFiles(out: string): { files: string[]; found: string[] } {
  const all = list(out, '**/*.{json,md,atom,txt,svg}');
  const files = all.filter((file) => !file.startsWith('pagefind/'));
  return { files, found: files.filter((file) => chineseIn(readFile(out, file))) };
}

/** A script without the words it reads in addresses made up to version 1.2. */
export const sayingOf = (out: string, file: string): string =>
  Object.values(publishedWords)
    .flatMap((words) => Object.keys(words))
    .sort((a, b) => b.length - a.length)
    .reduce((text, word) => text.replaceAll(word, ''), readFile(out, file));

/** The scripts of a site that have a Chinese word. */
export const findChineseScripts = (out: string): string[] =>
  list(out, 'assets/**/*.js').filter((file) => chineseIn(sayingOf(out, file)));
