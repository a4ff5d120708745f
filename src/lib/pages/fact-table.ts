import { type Block, type Inline, table } from '../mdx/nodes.ts';

/** A table of names and values. Its columns need no headings, and that it has none is how pages know it. */
export function factTable(rows: readonly (readonly Inline[])[]): Block {
  return table(['', ''], rows);
}
