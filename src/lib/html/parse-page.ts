import type { Element, Nodes, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parse, parseFragment } from 'parse5';
import { VFile } from 'vfile';

/**
 * Reads a built page, as a browser would; everything that is asked of a page is asked of this tree.
 * @param lines whether its nodes know where they stand, which takes half as long again.
 */
export function parsePage(html: string, { lines = false } = {}): Root {
  const document = parse(html, { sourceCodeLocationInfo: lines });
  return fromParse5(document, lines ? { file: new VFile(html) } : {}) as Root;
}

/** Reads a part of a page: what a component or a slot came out as. @param lines as for a page. */
export function parsePart(html: string, { lines = false } = {}): Root {
  const fragment = parseFragment(html, { sourceCodeLocationInfo: lines });
  return fromParse5(fragment, lines ? { file: new VFile(html) } : {}) as Root;
}

/** Every element of a tree, in the order of the page; what stands in a template is not of the page. */
export function listElements(tree: Nodes): Element[] {
  const elements: Element[] = [];
  const gather = (node: Nodes) => {
    if (node.type === 'element') elements.push(node);
    if ('children' in node) for (const child of node.children) gather(child);
  };
  gather(tree);
  return elements;
}
