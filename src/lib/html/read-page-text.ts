import type { Element, ElementContent, Nodes } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { TextSection } from '../search/index/text-index.ts';
import { findFragment } from './list-headings.ts';
import { listElements } from './parse-page.ts';

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

/**
 * Reads the indexed part of a page: its title, its kind, its text cut at headings and at every element that
 * can be linked to.
 * @param article as `findIndexedPart` gives it.
 */
export function readPageText(article: Element): PageText {
  const reader = new SectionReader();
  reader.visit(article);
  return {
    title: reader.title || String(article.properties.dataTitle ?? ''),
    kind: readPageKind(article),
    sections: reader.finish(),
  };
}

/** The kind a page declares, indexed or not; empty when it declares none. */
export function readPageKind(page: Nodes): string {
  const declared = listElements(page).find(({ properties }) => properties.dataKind !== undefined);
  return String(declared?.properties.dataKind ?? '');
}

/** Gathers sections while the tree is walked. */
class SectionReader {
  title = '';
  private sections: TextSection[] = [['', '', '']];
  private heading = '';

  visit(node: ElementContent): void {
    if (node.type === 'text') this.add(node.value);
    else if (node.type === 'element') this.visitElement(node);
  }

  finish(): TextSection[] {
    const tidy = this.sections.map(
      ([id, heading, text]): TextSection => [id, heading, tidyText(text)],
    );
    return tidy.filter(([, heading, text], i) => i === 0 || heading !== '' || text !== '');
  }

  private visitElement(element: Element): void {
    const { tagName: name, children } = element;
    if (name === 'h1') {
      this.title ||= tidyText(textOf(element));
      return;
    }
    const heading = /^h[2-6]$/.test(name);
    const id = heading ? findFragment(element) : String(element.properties.id ?? '');
    if (heading) {
      this.heading = tidyText(textOf(element));
      if (id) this.sections.push([id, this.heading, '']);
      else this.add(`\n${this.heading}\n`);
      return;
    }
    if (id && blocks.has(name)) this.sections.push([id, this.heading, '']);
    if (blocks.has(name)) this.add('\n');
    for (const [i, child] of children.entries()) {
      this.visit(child);
      // Neighbouring elements are set apart by style; their words do not belong together.
      if (child.type === 'element' && children[i + 1]?.type === 'element') this.add(' ');
    }
    if (blocks.has(name)) this.add('\n');
  }

  private add(text: string): void {
    const last = this.sections[this.sections.length - 1];
    if (last) last[2] += text;
  }
}

function tidyText(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s\n]*/g, '\n')
    .trim();
}
