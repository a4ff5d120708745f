import ELK, { type ElkNode, type ElkPoint } from 'elkjs/lib/elk.bundled.js';
import { listSides } from '../drawing/align-nodes.ts';
import { chooseElkOptions } from '../drawing/mermaid-config.ts';
import type { Direction } from '../flowchart.ts';
import type { FontMetrics } from '../text/measure-text.ts';
import { placeEdge, placeLabel, placeNode } from './place-boxes.ts';
import { margin, type PlacedEdge, type Placement, type Point } from './placement.ts';
import type { ReadFlowchart } from './read-flowchart.ts';
import { sizeLabel, sizeNode } from './size-boxes.ts';

const directions: Readonly<Record<Direction, string>> = {
  LR: 'RIGHT',
  RL: 'LEFT',
  TB: 'DOWN',
  BT: 'UP',
};

/** What mermaid asks of ELK besides our own options. */
const layered = {
  'elk.algorithm': 'elk.layered',
  'elk.layered.unnecessaryBendpoints': 'true',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.layering.strategy': 'NETWORK_SIMPLEX',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.padding': `[top=${margin},left=${margin},bottom=${margin},right=${margin}]`,
};

/** One for all drawings: to start it takes longer than to lay one out. */
const elk = new ELK();

/**
 * Lays out a flowchart with ELK as mermaid does when asked to.
 * @returns undefined for one with frames.
 */
export async function layElk(
  chart: ReadFlowchart,
  metrics: FontMetrics,
): Promise<Placement | undefined> {
  if (chart.frames.size > 0) return undefined;
  const graph = await elk.layout(createGraph(chart, metrics));
  const { children = [], edges = [], width = 0, height = 0 } = graph;
  const all = [...chart.nodes.values()];
  const nodes = children.map(({ x = 0, y = 0, width = 0, height = 0 }, i) =>
    placeNode(all[i] as (typeof all)[number], { x, y, width, height }),
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const lines = edges.map(({ sections: [section] = [], labels: [label] = [] }, i): PlacedEdge => {
    const edge = chart.edges[i] as ReadFlowchart['edges'][number];
    const toPoint = ({ x, y }: ElkPoint): Point => [x, y];
    const points = section
      ? [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(toPoint)
      : [];
    const placed = placeEdge(edge, points, [byId.get(edge.from), byId.get(edge.to)]);
    if (!edge.lines || !label) return { ...placed, curved: false };
    const { x = 0, y = 0, width = 0, height = 0 } = label;
    const words = placeLabel(edge.lines, { x, y, width, height }, false);
    return { ...placed, curved: false, label: words };
  });
  return { nodes, frames: [], edges: lines, width, height };
}

/** The graph in ELK's words; names of the source stay outside. */
function createGraph(chart: ReadFlowchart, metrics: FontMetrics): ElkNode {
  const sideOf = listSides(
    chart.direction,
    chart.edges.map(({ from, to }) => [from, to]),
  );
  const keys = new Map([...chart.nodes.keys()].map((id, i) => [id, `n${i}`]));
  const options = Object.entries(chooseElkOptions(chart.edges.length)).map(([key, value]) => [
    key,
    String(value),
  ]);
  return {
    id: 'root',
    layoutOptions: {
      ...layered,
      'elk.direction': directions[chart.direction],
      ...Object.fromEntries(options),
    },
    children: [...chart.nodes.values()].map((node) => ({
      id: keys.get(node.id) ?? '',
      ...sizeNode(node, metrics),
      layoutOptions: { 'elk.alignment': sideOf(node.id) },
    })),
    edges: chart.edges.map(({ from, to, lines }, i) => ({
      id: `e${i}`,
      sources: [keys.get(from) ?? ''],
      targets: [keys.get(to) ?? ''],
      labels: lines ? [createLabel(lines, metrics)] : [],
    })),
  };
}

const createLabel = (lines: readonly string[], metrics: FontMetrics) => ({
  ...sizeLabel(lines, metrics),
  text: 'label',
  layoutOptions: { 'edgeLabels.inline': 'true', 'edgeLabels.placement': 'CENTER' },
});
