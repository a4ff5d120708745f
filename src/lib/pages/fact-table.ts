import { type Block, type Inline, table } from '../mdx/nodes.ts';

/** The head of every table of facts; pages show such tables without it. */
export const factColumns = ['项目', '内容'] as const;

/** A table of names and values. */
export function factTable(rows: readonly (readonly Inline[])[]): Block {
  return table(factColumns, rows);
}
