import type {
  Blockquote,
  Heading,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
  TableRow,
  Text,
} from 'mdast';
// Only for the types it adds to the tree.
import type {} from 'remark-mdx';

/** A piece of inline content: text or a node. */
export type InlinePart = string | PhrasingContent;

type FlowComponent = Extract<RootContent, { type: 'mdxJsxFlowElement' }>;
type TextComponent = Extract<RootContent, { type: 'mdxJsxTextElement' }>;

/** Inline content given as text or as nodes. */
export type Inline = InlinePart | readonly InlinePart[];

/** Any string as a text node. */
export const text = (value: string): Text => ({ type: 'text', value });

function phrase(content: Inline): PhrasingContent[] {
  const list = Array.isArray(content) ? content : [content as InlinePart];
  return list.map((item) => (typeof item === 'string' ? text(item) : item));
}

export const paragraph = (...content: Inline[]): Paragraph => ({
  type: 'paragraph',
  children: content.flatMap(phrase),
});

export const heading = (depth: Heading['depth'], ...content: Inline[]): Heading => ({
  type: 'heading',
  depth,
  children: content.flatMap(phrase),
});

/** A link; `url` is made by the address functions, never by data. */
export const link = (url: string, label: string): Link => ({
  type: 'link',
  url,
  children: [text(label)],
});

export const bulletList = (items: readonly Inline[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((item) => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(item)],
  })),
});

/** A GFM table: a header row, then rows of cells. */
export function table(header: readonly Inline[], rows: readonly (readonly Inline[])[]): Table {
  const row = (cells: readonly Inline[]): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: phrase(cell) })),
  });
  return {
    type: 'table',
    align: header.map(() => null),
    children: [row(header), ...rows.map(row)],
  };
}

/** What stands around a table of names and values in generated pages. */
export const factTableName = 'FactTable';

/** A table of names and values, whose columns need no headings. */
export const factTable = (rows: readonly (readonly Inline[])[]): FlowComponent => ({
  type: 'mdxJsxFlowElement',
  name: factTableName,
  attributes: [],
  children: [table(['', ''], rows)],
});

/** A component that takes an id: the only kind of component in generated pages. */
export const component = (name: string, id: string): FlowComponent => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
  children: [],
});

/** The same inside a line of text. */
export const inlineComponent = (name: string, id: string): TextComponent => ({
  ...component(name, id),
  type: 'mdxJsxTextElement',
  children: [],
});

/** Words in another language than that of the page, by its tag. */
export const inLanguage = (tag: string, words: string): TextComponent => ({
  type: 'mdxJsxTextElement',
  name: 'span',
  attributes: [{ type: 'mdxJsxAttribute', name: 'lang', value: tag }],
  children: [text(words)],
});

/** Blocks set off as quoted from a source document. */
export const quote = (...children: (Paragraph | List)[]): Blockquote => ({
  type: 'blockquote',
  children,
});

/** A list whose items hold whole blocks, such as lists of their own. */
export const blockList = (items: readonly (Paragraph | List)[][], ordered = false): List => ({
  type: 'list',
  ordered,
  spread: false,
  children: items.map((children) => ({ type: 'listItem', spread: false, children })),
});

/** The anchor of something, and those it had before. */
interface Anchors {
  id: string;
  formerIds?: readonly string[] | undefined;
}

/** A block of a page. */
export type Block = RootContent;

/**
 * A heading with an anchor of its own, so that its address does not hang on its words.
 * @param formerIds anchors it had before, which go on leading to it.
 */
export function anchoredHeading(
  depth: Heading['depth'],
  id: string,
  title: string,
  formerIds: readonly string[] = [],
): Heading {
  return { type: 'heading', depth, children: [...anchors({ id, formerIds }), text(title)] };
}

/** The anchor of something inside a page, and those it had before. */
export const anchors = ({ id, formerIds = [] }: Anchors): TextComponent[] => [
  inlineComponent('Anchor', id),
  ...formerIds.map((former) => inlineComponent('FormerAnchor', former)),
];

/**
 * The heading of a section of a page. Its address is `#section:<id>`: it hangs neither on the words of the
 * heading nor on what it counts, and no record can have it.
 */
export const section = (id: string, ...content: Inline[]): Heading =>
  heading(2, inlineComponent('Anchor', `section:${id}`), ...content);
