import { flattenText } from '../../lib/search/query/fold-text.ts';
import { findSpans } from '../../lib/search/rank/excerpt.ts';
import { classes, parameters } from '../contract.ts';
import { createElement } from '../create-element.ts';

/**
 * Marks in the page what its address names as searched for, brings it into view unless the address
 * points at a section, and takes the words out of the address again.
 */
export function markArrival(): void {
  const url = new URL(location.href);
  const pieces = url.searchParams.getAll(parameters.highlight).map(flattenText);
  const article = document.querySelector('article');
  if (pieces.length === 0 || !article) return;
  const marks = markPieces(article, pieces);
  if (!url.hash) showFirst(marks);
  url.searchParams.delete(parameters.highlight);
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // Pages opened from a folder may not change their address.
  }
}

function markPieces(root: Element, pieces: readonly string[]): HTMLElement[] {
  const nodes = listTextNodes(root);
  const text = nodes.map((node) => node.data).join('');
  const spans = findSpans(text, pieces);
  const marks: HTMLElement[] = [];
  let offset = 0;
  for (const node of nodes) {
    const length = node.data.length;
    const from = offset;
    const own = spans.filter(([start, end]) => start < from + length && end > from);
    for (const [start, end] of own.reverse()) {
      marks.push(wrapText(node, Math.max(0, start - from), Math.min(length, end - from)));
    }
    offset += length;
  }
  return marks;
}

function listTextNodes(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, {
    acceptNode: ({ parentElement }) =>
      parentElement?.closest('script, style, svg, pre, button')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function wrapText(node: Text, start: number, end: number): HTMLElement {
  const middle = node.splitText(start);
  middle.splitText(end - start);
  const mark = createElement('mark', { class: classes.searchMark });
  middle.replaceWith(mark);
  mark.append(middle);
  return mark;
}

function showFirst(marks: readonly HTMLElement[]): void {
  const visible = marks.some((mark) => {
    const { top, bottom } = mark.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  if (!visible) marks[0]?.scrollIntoView({ block: 'center' });
}
