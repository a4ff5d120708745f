import type { FlowchartEdge, FlowchartNode } from '../flowchart.ts';
import { isPlain, type ReadFlowchart } from './read-flowchart.ts';

/** A node beside the current one, and the line between them. */
export interface Neighbour {
  readonly node: FlowchartNode;
  readonly edge: FlowchartEdge;
}

/** One node and those joined with it. */
export interface Neighbourhood {
  readonly current: FlowchartNode;
  /** Those whose lines lead to it, and those whose lines lead both ways, in the order of the source. */
  readonly before: readonly Neighbour[];
  /** Those its lines lead to. */
  readonly after: readonly Neighbour[];
}

/**
 * A flowchart as the neighbourhood of its current node.
 * @returns undefined unless it is plain and one line, and no other, joins every other node with it.
 */
export function findNeighbourhood(
  chart: ReadFlowchart,
  id: string | undefined,
): Neighbourhood | undefined {
  const { nodes, edges } = chart;
  const current = id === undefined ? undefined : nodes.get(id);
  if (!isPlain(chart) || !current || edges.length === 0 || edges.length !== nodes.size - 1)
    return undefined;
  const byNeighbour = new Map(
    edges.flatMap((edge) => {
      if (edge.to === id) return [[edge.from, edge] as const];
      return edge.from === id ? [[edge.to, edge] as const] : [];
    }),
  );
  if (byNeighbour.size !== edges.length) return undefined;
  const neighbours = [...nodes.values()].flatMap((node) => {
    const edge = byNeighbour.get(node.id);
    return edge ? [{ node, edge }] : [];
  });
  const isBefore = ({ edge }: Neighbour) => edge.both || edge.to === id;
  return {
    current,
    before: neighbours.filter(isBefore),
    after: neighbours.filter((neighbour) => !isBefore(neighbour)),
  };
}
