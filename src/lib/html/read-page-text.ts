import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { TextSection } from '../search/index/text-index.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a built page says of itself for search. */
export interface PageText {
  title: string;
  /** The id of its kind. */
  kind: string;
  sections: TextSection[];
}

const blocks = new Set(
  'p li dt dd td th tr blockquote h1 h2 h3 h4 h5 h6 div ol ul table caption figcaption pre br summary section'.split(
    ' ',
  ),
);
const silent = new Set(['script', 'style', 'template', 'noscript', 'svg']);

/**
 * Reads the indexed part of a built page (`data-pagefind-body`): its title, its kind, its text cut
 * at headings and at every element that can be linked to. Null when the page is not to be found.
 */
export function readPageText(html: string): PageText | null {
  const body = findElement(
    parse(html),
    (element) => attribute(element, 'data-pagefind-body') !== null,
  );
  if (!body) return null;
  const reader = new SectionReader();
  reader.visit(body);
  return {
    title: reader.title || attribute(body, 'data-title') || '',
    kind: attribute(body, 'data-kind') ?? '',
    sections: reader.finish(),
  };
}

/** Gathers sections while the tree is walked. */
class SectionReader {
  title = '';
  private sections: TextSection[] = [['', '', '']];
  private heading = '';

  visit(node: Node): void {
    if ('value' in node) this.add(node.value);
    else if ('tagName' in node) this.visitElement(node);
  }

  finish(): TextSection[] {
    const tidy = this.sections.map(
      ([id, heading, text]): TextSection => [id, heading, tidyText(text)],
    );
    return tidy.filter(([, heading, text], i) => i === 0 || heading !== '' || text !== '');
  }

  private visitElement(element: Element): void {
    const name = element.tagName;
    if (silent.has(name) || attribute(element, 'data-pagefind-ignore') !== null) return;
    if (name === 'h1') {
      this.title ||= tidyText(textOf(element));
      return;
    }
    const id = findFragment(element);
    if (/^h[2-6]$/.test(name)) {
      this.heading = tidyText(textOf(element));
      if (id) this.sections.push([id, this.heading, '']);
      else this.add(`\n${this.heading}\n`);
      return;
    }
    if (id && blocks.has(name)) this.sections.push([id, this.heading, '']);
    if (blocks.has(name)) this.add('\n');
    for (const [i, child] of element.childNodes.entries()) {
      this.visit(child);
      const next = element.childNodes[i + 1];
      // Neighbouring elements are set apart by style; their words do not belong together.
      if (next && 'tagName' in child && 'tagName' in next) this.add(' ');
    }
    if (blocks.has(name)) this.add('\n');
  }

  private add(text: string): void {
    const last = this.sections[this.sections.length - 1];
    if (last) last[2] += text;
  }
}

// A heading is linked to by its own id, or by that of the anchor in it, which is the lasting one.
function findFragment(element: Element): string | null {
  const heading = /^h[2-6]$/.test(element.tagName);
  const isAnchor = (each: Element) => each.tagName === 'a' && attribute(each, 'id') !== null;
  const inner = heading ? findElement(element, isAnchor) : null;
  return (inner && attribute(inner, 'id')) || attribute(element, 'id');
}

function findElement(node: Node, test: (element: Element) => boolean): Element | null {
  if ('tagName' in node && test(node)) return node;
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    const found = findElement(child, test);
    if (found) return found;
  }
  return null;
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if ('tagName' in node && attribute(node, 'data-pagefind-ignore') !== null) return '';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function tidyText(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s\n]*/g, '\n')
    .trim();
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}
