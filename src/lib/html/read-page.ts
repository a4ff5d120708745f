import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { listElements } from './parse-page.ts';

/** A link or resource a page refers to. */
export interface PageLink {
  /** The attribute's value as written. */
  url: string;
  element: string;
  /** 0 when the page was read without lines. */
  line: number;
}

/** What the checks want to know of a page. */
export interface PageFacts {
  title: string;
  language: string;
  /** How many first-level headings there are. */
  headings: number;
  ids: Set<string>;
  duplicateIds: string[];
  links: PageLink[];
}

const linkAttributes: Record<string, string> = {
  a: 'href',
  link: 'href',
  script: 'src',
  img: 'src',
  source: 'src',
  iframe: 'src',
  form: 'action',
};

/** Reads the facts of one page. */
export function readPage(page: Root): PageFacts {
  const facts: PageFacts = {
    title: '',
    language: '',
    headings: 0,
    ids: new Set(),
    duplicateIds: [],
    links: [],
  };
  for (const element of listElements(page)) readElement(element, facts);
  return facts;
}

function readElement(element: Element, facts: PageFacts): void {
  const { tagName: name, properties } = element;
  if (typeof properties.id === 'string') {
    if (facts.ids.has(properties.id)) facts.duplicateIds.push(properties.id);
    facts.ids.add(properties.id);
  }
  if (name === 'h1') facts.headings++;
  if (name === 'html') facts.language = String(properties.lang ?? '');
  if (name === 'title') facts.title ||= textOf(element);
  const url = properties[linkAttributes[name] ?? ''];
  if (typeof url === 'string') {
    facts.links.push({ url, element: name, line: element.position?.start.line ?? 0 });
  }
}
