import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { listElements, parsePage } from '../../../src/lib/html/parse-page.ts';

/** A stretch of prose of a built page. */
export interface Block {
  /** The id of the page: its address without its ending. */
  page: string;
  /** The name of its element. */
  tag: string;
  text: string;
}

const prose = new Set('p li dd h1 h2 h3 h4 h5 h6 caption figcaption summary td'.split(' '));

/** Pages that are prose of others: the sources word for word, and what maintainers wrote by hand. */
const ofOthers = /^(?:sources|guide)\//;

/** The prose of every page of a built site, the descriptions that search engines show included. */
export function readBlocks(folder: string): Block[] {
  return readPages(folder).flatMap(({ page, elements }) => {
    return elements.flatMap((element): Block[] => {
      const text = readProse(element);
      return text ? [{ page, tag: element.tagName, text }] : [];
    });
  });
}

/** The elements of every page of a built site. */
export const readPages = (folder: string): { page: string; elements: Element[] }[] =>
  globSync('**/*.html', { cwd: folder })
    .filter((file) => !ofOthers.test(file))
    .sort()
    .map((file) => ({
      page: file.replace(/\.html$/, ''),
      elements: listElements(parsePage(readFileSync(join(folder, file), 'utf8'))),
    }));

/** The words of an element that holds no other of prose: each is read once. */
function readProse(element: Element): string | undefined {
  const { tagName, properties } = element;
  if (tagName === 'meta' && properties.name === 'description') return String(properties.content);
  if (!prose.has(tagName)) return undefined;
  const inner = listElements(element).slice(1);
  if (inner.some((other) => prose.has(other.tagName))) return undefined;
  return textOf(element).replace(/\s+/g, ' ').trim();
}
