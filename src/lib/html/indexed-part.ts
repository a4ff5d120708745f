import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import { listElements } from './parse-page.ts';

/**
 * The part of a page that search looks into (`data-pagefind-body`), without what it is to pass over
 * (`data-pagefind-ignore`) and what holds no words for readers; null when the page is not to be found.
 */
export function findIndexedPart(page: Root): Element | null {
  const body = listElements(page).find(
    ({ properties }) => properties.dataPagefindBody !== undefined,
  );
  return body ? keepWords(body) : null;
}

const silent = new Set(['script', 'style', 'template', 'noscript', 'svg']);

function keepWords(element: Element): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (silent.has(child.tagName)) return [];
    if (isBareAddress(child)) return [{ ...child, children: [] }];
    if (child.properties.dataPagefindIgnore === undefined) return [keepWords(child)];
    // The words of an anchor are passed over, not its id, which its heading is linked to by.
    return child.tagName === 'a' ? [{ ...child, children: [] }] : [];
  });
  return { ...element, children };
}

/** Whether an element is a link whose words are the address it leads to: what stands in that is no text of the page. */
function isBareAddress(element: Element): boolean {
  const address = String(element.properties.href ?? '');
  const words = textOf(element).trim();
  return (
    /^https?:/u.test(address) && [address, address.replace(/^https?:\/\//u, '')].includes(words)
  );
}

/** The indexed part as a page of its own for Pagefind, which would write the words of neighbours together. */
export function writeIndexedPart(article: Element): string {
  const body: Element = {
    type: 'element',
    tagName: 'body',
    properties: {},
    children: [separateWords(article)],
  };
  return toHtml({ type: 'element', tagName: 'html', properties: {}, children: [body] });
}

/** Elements that are set apart by style alone. */
const neighbours = new Set(['th', 'td', 'dt', 'dd', 'span', 'a']);

function separateWords(element: Element): Element {
  const children = element.children.flatMap((child, i): ElementContent[] => {
    if (child.type !== 'element') return [child];
    const separate = separateWords(child);
    const isApart = neighbours.has(child.tagName) && element.children[i + 1]?.type !== 'text';
    return isApart ? [separate, { type: 'text', value: ' ' }] : [separate];
  });
  return { ...element, children };
}
