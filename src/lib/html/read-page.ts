import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** A link or resource a page refers to. */
export interface PageLink {
  /** The attribute's value as written. */
  url: string;
  element: string;
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

/**
 * Reads the facts of one HTML page.
 * @param lines whether to find the lines of links, which takes as long as all the rest; without, they are 0.
 */
export function readPage(html: string, { lines = true } = {}): PageFacts {
  const facts: PageFacts = {
    title: '',
    language: '',
    headings: 0,
    ids: new Set(),
    duplicateIds: [],
    links: [],
  };
  visit(parse(html, { sourceCodeLocationInfo: lines }), facts);
  return facts;
}

function visit(node: Node, facts: PageFacts): void {
  if ('tagName' in node) readElement(node, facts);
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, facts);
}

function readElement(element: DefaultTreeAdapterTypes.Element, facts: PageFacts): void {
  const name = element.tagName;
  const attributes = new Map(element.attrs.map((a) => [a.name, a.value]));
  const id = attributes.get('id');
  if (id !== undefined) {
    if (facts.ids.has(id)) facts.duplicateIds.push(id);
    facts.ids.add(id);
  }
  if (name === 'h1') facts.headings++;
  if (name === 'html') facts.language = attributes.get('lang') ?? '';
  if (name === 'title' && !facts.title) facts.title = textOf(element);
  const url = attributes.get(linkAttributes[name] ?? '');
  if (url !== undefined) {
    facts.links.push({ url, element: name, line: element.sourceCodeLocation?.startLine ?? 0 });
  }
}

function textOf(element: DefaultTreeAdapterTypes.Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
