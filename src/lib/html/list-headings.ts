import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { listElements } from './parse-page.ts';

/** A heading of a page that can be linked to. */
export interface PageHeading {
  id: string;
  words: string;
}

/** Fewer headings than this are seen at a glance. */
const fewest = 3;

/** The second-level headings of a page that can be linked to; none when there are too few to need a list. */
export function listHeadings(page: Root): PageHeading[] {
  const found = listElements(page).filter(({ tagName }) => tagName === 'h2');
  const headings = found.flatMap((heading) => {
    const id = findFragment(heading);
    return id ? [{ id, words: textOf(heading).trim() }] : [];
  });
  return headings.length < fewest ? [] : headings;
}

/** What a heading is linked to by: the id of the anchor in it, which does not hang on its words, or its own. */
export function findFragment(heading: Element): string | undefined {
  const anchors = listElements(heading).filter(({ tagName }) => tagName === 'a');
  const ids = [...anchors, heading].map(({ properties }) => properties.id);
  return ids.find((id) => typeof id === 'string');
}
