import type { FlowchartEdge, FlowchartNode } from '../flowchart.ts';
import { isPlain, type ReadFlowchart } from './read-flowchart.ts';

/** A node, the line that leads to it, and those its own lines lead to, in the order of the source. */
export interface Branch {
  readonly node: FlowchartNode;
  readonly edge: FlowchartEdge | undefined;
  readonly children: readonly Branch[];
}

/** More levels than this are too many columns for one page. */
const mostLevels = 4;

/**
 * A flowchart as a tree.
 * @returns its root, or undefined unless it is plain, joins two nodes or more, all lines lead away from one of them and
 * one line to each other, and it has no more levels than fit beside each other.
 */
export function findTree(chart: ReadFlowchart): Branch | undefined {
  const { nodes, edges } = chart;
  if (!isPlain(chart) || edges.length === 0 || edges.length !== nodes.size - 1) return undefined;
  if (edges.some(({ both }) => both)) return undefined;
  const leading = new Map(edges.map((edge) => [edge.to, edge]));
  const root = [...nodes.values()].find(({ id }) => !leading.has(id));
  if (!root || leading.size !== edges.length) return undefined;
  // Nodes in the order of the source, so that siblings are as well.
  const childrenOf = Map.groupBy(
    [...nodes.values()].filter(({ id }) => leading.has(id)),
    ({ id }) => leading.get(id)?.from,
  );
  const levels = [[root]];
  for (let level = levels.at(-1); level && level.length > 0; level = levels.at(-1)) {
    if (levels.length > mostLevels) return undefined;
    levels.push(level.flatMap(({ id }) => childrenOf.get(id) ?? []));
  }
  // What goes round in a circle is not reached from the root.
  if (levels.flat().length !== nodes.size) return undefined;
  const grow = (node: FlowchartNode): Branch => ({
    node,
    edge: leading.get(node.id),
    children: (childrenOf.get(node.id) ?? []).map(grow),
  });
  return grow(root);
}
