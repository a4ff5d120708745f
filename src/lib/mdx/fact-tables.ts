import type { MdastPluginDefinition } from 'satteri';
import { factTableName } from './nodes.ts';

/**
 * Makes of `<FactTable>` around a table that table, told by the property `facts`: Markdown has no words for what
 * a table is, and demands headings of every table.
 */
export const factTables: MdastPluginDefinition = {
  name: 'fact-tables',
  mdxJsxFlowElement(node, context) {
    if (node.name !== factTableName) return;
    const [table] = node.children;
    if (table?.type !== 'table' || node.children.length > 1)
      throw new TypeError(`${factTableName} holds one table`);
    context.replaceNode(node, { ...table, data: { hProperties: { facts: true } } });
  },
};
