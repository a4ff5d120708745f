import type {
  BlockContent,
  Heading,
  ListItem,
  PhrasingContent,
  Root,
  RootContent,
  TableCell,
} from 'mdast';
import { type DefaultTreeAdapterTypes, parse, serializeOuter } from 'parse5';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A page of the site written out as Markdown: what another generator gets to publish the same content. */
export interface MarkdownPage {
  title: string;
  description: string;
  /** Everything below the title, tables as GFM tables, drawings as HTML. */
  markdown: string;
}

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-' })
  .freeze();

/** Writes out the article of a finished page of this site. */
export function pageToMarkdown(html: string): MarkdownPage {
  const page = parse(html);
  const article = find(page, 'article');
  const title = find(page, 'h1');
  const description = findAll(page, 'meta').find((meta) => read(meta, 'name') === 'description');
  const tree: Root = { type: 'root', children: article ? toBlocks(article) : [] };
  return {
    title: title ? textOf(title) : '',
    description: (description && read(description, 'content')) ?? '',
    markdown: writer.stringify(tree),
  };
}

/** The links of the site's navigation, as the home page has them, in the form of Starlight's sidebar. */
export function listNavigation(home: string): { label: string; link: string }[] {
  const navigation = findAll(parse(home), 'nav').find((nav) =>
    read(nav, 'class')?.includes('site-navigation'),
  );
  return (navigation ? findAll(navigation, 'a') : []).map((link) => ({
    label: textOf(link),
    link: `/${read(link, 'href') ?? ''}`,
  }));
}

const ignored = new Set(['h1', 'form', 'script', 'style', 'template', 'noscript', 'button']);
const inline = new Set([
  'a',
  'span',
  'strong',
  'em',
  'b',
  'i',
  'code',
  'br',
  'sup',
  'sub',
  'abbr',
  'mark',
  'time',
]);

/** The blocks inside an element; elements that only group others are seen through, stray text becomes paragraphs. */
function toBlocks(parent: Element): RootContent[] {
  const blocks: RootContent[] = [];
  let loose: PhrasingContent[] = [];
  const close = () => {
    if (loose.some((node) => node.type !== 'text' || node.value.trim())) {
      blocks.push({ type: 'paragraph', children: loose });
    }
    loose = [];
  };
  for (const node of parent.childNodes) {
    if (!('tagName' in node) || inline.has(node.tagName)) loose.push(...toPhrases(node));
    else if (!ignored.has(node.tagName)) {
      close();
      blocks.push(...toBlock(node));
    }
  }
  close();
  return blocks;
}

function toBlock(element: Element): RootContent[] {
  const { tagName } = element;
  if (/^h[2-6]$/.test(tagName)) {
    const depth = Number(tagName[1]) as Heading['depth'];
    return [{ type: 'heading', depth, children: phrasesIn(element) }];
  }
  switch (tagName) {
    case 'p':
    case 'dt':
    case 'summary':
      return [{ type: 'paragraph', children: phrasesIn(element) }];
    case 'ul':
    case 'ol': {
      const items = element.childNodes.filter((node) => 'tagName' in node);
      return [
        { type: 'list', ordered: tagName === 'ol', spread: false, children: items.map(toItem) },
      ];
    }
    case 'blockquote':
      return [{ type: 'blockquote', children: toBlocks(element) as BlockContent[] }];
    case 'table':
      return toTable(element);
    case 'svg':
      return [{ type: 'html', value: serializeOuter(element).replace(/\n\s*/g, ' ') }];
    default:
      return toBlocks(element);
  }
}

const toItem = (element: Element): ListItem => ({
  type: 'listItem',
  spread: false,
  children: toBlocks(element) as BlockContent[],
});

function toTable(table: Element): RootContent[] {
  const rows = findAll(table, 'tr').map((row) =>
    row.childNodes
      .filter((node) => 'tagName' in node)
      .map((cell): TableCell => ({ type: 'tableCell', children: phrasesIn(cell) })),
  );
  const columns = Math.max(...rows.map((cells) => cells.length), 1);
  const children = rows.map((cells) => ({ type: 'tableRow' as const, children: cells }));
  return [{ type: 'table', align: new Array(columns).fill(null), children }];
}

/** The inline content of an element, whatever blocks it may hold, without white space around it. */
function phrasesIn(element: Element): PhrasingContent[] {
  const phrases = element.childNodes.flatMap(toPhrases);
  const [first, last] = [phrases.at(0), phrases.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return phrases;
}

function toPhrases(node: Node): PhrasingContent[] {
  if (node.nodeName === '#text' && 'value' in node) {
    return [{ type: 'text', value: node.value.replace(/\s+/g, ' ') }];
  }
  if (!('tagName' in node) || ignored.has(node.tagName)) return [];
  switch (node.tagName) {
    case 'a':
      return [{ type: 'link', url: read(node, 'href') ?? '', children: phrasesIn(node) as [] }];
    case 'strong':
    case 'b':
      return [{ type: 'strong', children: phrasesIn(node) }];
    case 'code':
      return [{ type: 'inlineCode', value: textOf(node) }];
    case 'svg':
      return [{ type: 'html', value: serializeOuter(node).replace(/\n\s*/g, ' ') }];
    default:
      return [...phrasesIn(node), { type: 'text', value: ' ' }];
  }
}

function read(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

function textOf(node: Node): string {
  if ('childNodes' in node)
    return node.childNodes.map(textOf).join(' ').replace(/\s+/g, ' ').trim();
  return 'value' in node ? node.value : '';
}

function findAll(node: Node | DefaultTreeAdapterTypes.Document, tag: string): Element[] {
  const own = 'tagName' in node && node.tagName === tag ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap((n) => findAll(n, tag))] : own;
}

function find(node: DefaultTreeAdapterTypes.Document, tag: string): Element | undefined {
  return findAll(node, tag)[0];
}
