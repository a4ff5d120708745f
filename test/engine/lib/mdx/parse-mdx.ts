import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';

/** A tree node without its place in the source. */
export interface PlainNode {
  type: string;
  value?: string;
  children?: PlainNode[];
  [field: string]: unknown;
}

/** Takes a generated page apart again, with another parser than the one of the build. */
export function parseMdx(source: string): { frontMatter: unknown; tree: PlainNode } {
  const [, yaml = '', body = ''] = /^---\n(.*?\n)---\n\n(.*)$/s.exec(source) ?? [];
  const tree = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(body);
  return { frontMatter: parse(yaml), tree: toPlain(tree) };
}

/**
 * A tree as it can be compared: without places, absent fields and the links GFM makes of bare addresses,
 * and with neighbouring texts made one.
 */
export function toPlain(root: Root): PlainNode {
  const dropped = new Set(['position', 'data', 'title']);
  const copy = JSON.stringify(root, (key, value) =>
    value === null || dropped.has(key) ? undefined : value,
  );
  return plain(JSON.parse(copy) as PlainNode);
}

function plain({ children, ...node }: PlainNode): PlainNode {
  return children ? { ...node, children: mergeTexts(children.map(plain).flatMap(unlink)) } : node;
}

function unlink(node: PlainNode): PlainNode[] {
  const isBare = node.type === 'link' && /^(https?|mailto|xmpp):/i.test(String(node.url));
  return isBare ? (node.children ?? []) : [node];
}

function mergeTexts(nodes: PlainNode[]): PlainNode[] {
  const merged: PlainNode[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value = `${last.value}${node.value}`;
    else merged.push(node);
  }
  return merged;
}
