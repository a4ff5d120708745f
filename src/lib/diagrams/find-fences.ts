import type { Nodes } from 'mdast';

/** A ```mermaid fence found in a page. */
export interface FoundFence {
  text: string;
  /** Line of the file on which the fence's first line of text stands, from 1. */
  line: number;
}

/** The mermaid fences of a Markdown tree, in order. */
export function findFences(tree: Nodes): FoundFence[] {
  if (tree.type === 'code' && tree.lang === 'mermaid') {
    return [{ text: tree.value, line: (tree.position?.start.line ?? 0) + 1 }];
  }
  return 'children' in tree ? tree.children.flatMap((child) => findFences(child)) : [];
}
