import dagre from '@dagrejs/dagre';
import type { Direction, FlowchartEdge, FlowchartNode } from '../flowchart.ts';
import type { FontMetrics } from '../text/measure-text.ts';
import { type Box, placeEdge, placeLabel, placeNode } from './place-boxes.ts';
import {
  centreTexts,
  margin,
  type PlacedEdge,
  type PlacedFrame,
  type Placement,
  type Point,
  shiftPlacement,
} from './placement.ts';
import type { ReadFlowchart, ReadFrame } from './read-flowchart.ts';
import { sizeLabel, sizeNode, sizeText, wordLeading } from './size-boxes.ts';

/** Distances in px, outside frames and in them. */
const outside = { nodesep: 20, ranksep: 30, marginx: margin, marginy: margin };
const inside = { nodesep: 20, ranksep: 20, marginx: 14, marginy: 14 };
/** Room above the heading of a frame, and at its sides. */
const heading = { above: 6, beside: 12 };

/** What stands directly in a frame, or in none; the frames in it are laid out already. */
interface Level {
  readonly frames: readonly { frame: ReadFrame; inside: Placement }[];
  readonly nodes: readonly FlowchartNode[];
  readonly edges: readonly FlowchartEdge[];
  readonly inFrame: boolean;
  /** What nodes and frames are called in the graph: a name of the source may be `__proto__`. */
  readonly keys: ReadonlyMap<string, string>;
}

/** Where the middle of something stands. */
interface Centred {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Lays out a flowchart with dagre, as mermaid does where a source says nothing else: each frame by itself, then as one
 * box of what it stands in.
 * @returns undefined when a line leads into a frame or out of one: then its inside is laid out with the outside.
 */
export function layDagre(chart: ReadFlowchart, metrics: FontMetrics): Placement | undefined {
  const { edges, frameOf, direction } = chart;
  const crosses = edges.some(({ from, to }) => frameOf.get(from) !== frameOf.get(to));
  return crosses ? undefined : layLevel(chart, metrics, undefined, direction);
}

function layLevel(
  chart: ReadFlowchart,
  metrics: FontMetrics,
  around: ReadFrame | undefined,
  direction: Direction,
): Placement {
  const isHere = ({ id }: { id: string }) => chart.frameOf.get(id) === around?.id;
  const turned = direction === 'TB' ? 'LR' : 'TB';
  const frames = [...chart.frames.values()].filter(isHere).map((frame) => ({
    frame,
    inside: layLevel(chart, metrics, frame, frame.direction ?? turned),
  }));
  const nodes = [...chart.nodes.values()].filter(isHere);
  const members = [...frames.map(({ frame }) => frame), ...nodes];
  const level: Level = {
    frames,
    nodes,
    edges: chart.edges.filter(({ from }) => isHere({ id: from })),
    inFrame: around !== undefined,
    keys: new Map(members.map(({ id }, i) => [id, `n${i}`])),
  };
  const graph = createGraph(level, direction, metrics);
  dagre.layout(graph);
  const placed = readGraph(graph, level, metrics);
  return around ? addHeading(placed, around, metrics) : placed;
}

function createGraph(
  { frames, nodes, edges, inFrame, keys }: Level,
  rankdir: Direction,
  metrics: FontMetrics,
): dagre.graphlib.Graph {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir, ...(inFrame ? inside : outside) });
  for (const { frame, inside } of frames) {
    graph.setNode(keys.get(frame.id) ?? '', { width: inside.width, height: inside.height });
  }
  for (const node of nodes) graph.setNode(keys.get(node.id) ?? '', { ...sizeNode(node, metrics) });
  for (const [i, { from, to, lines }] of edges.entries()) {
    const size = lines ? sizeLabel(lines, metrics) : { width: 0, height: 0 };
    const label = { minlen: 1, labelpos: 'c', ...size };
    graph.setEdge(keys.get(from) ?? '', keys.get(to) ?? '', label, `${i}`);
  }
  return graph;
}

/** What stands in a level and in the frames in it, from the corner of the level. */
function readGraph(graph: dagre.graphlib.Graph, level: Level, metrics: FontMetrics): Placement {
  const { keys, inFrame } = level;
  const boxOf = (id: string): Box => toBox(graph.node(keys.get(id) ?? ''));
  const frames = level.frames.map(({ frame, inside }) => {
    const box = boxOf(frame.id);
    const placed = placeFrame(frame, box, metrics);
    return { placed, inside: shiftPlacement(inside, [box.x, box.y]) };
  });
  const nodes = level.nodes.map((node) => placeNode(node, boxOf(node.id)));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const edges = level.edges.map((edge, i): PlacedEdge => {
    const [v, w] = [keys.get(edge.from) ?? '', keys.get(edge.to) ?? ''];
    const { points, ...label } = graph.edge(v, w, `${i}`) as Centred & {
      points: { x: number; y: number }[];
    };
    const line = points.map(({ x, y }): Point => [x, y]);
    return {
      ...placeEdge(edge, line, [byId.get(edge.from), byId.get(edge.to)]),
      curved: true,
      ...(edge.lines ? { label: placeLabel(edge.lines, toBox(label), inFrame) } : {}),
    };
  });
  const { width, height } = graph.graph() as { width: number; height: number };
  return {
    nodes: [...frames.flatMap(({ inside }) => inside.nodes), ...nodes],
    frames: frames.flatMap(({ placed, inside }) => [placed, ...inside.frames]),
    edges: [...edges, ...frames.flatMap(({ inside }) => inside.edges)],
    width,
    height,
  };
}

const toBox = ({ x, y, width, height }: Centred): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

/** Makes room for the heading of a frame above its inside. */
function addHeading(inside: Placement, { lines }: ReadFrame, metrics: FontMetrics): Placement {
  const text = sizeText(lines, metrics);
  const width = Math.max(inside.width, text.width + 2 * heading.beside);
  const above = text.height + heading.above;
  const moved = shiftPlacement(inside, [(width - inside.width) / 2, above]);
  return { ...moved, width, height: inside.height + above };
}

function placeFrame({ id, lines }: ReadFrame, box: Box, metrics: FontMetrics): PlacedFrame {
  const middle = box.y + heading.above + sizeText(lines, metrics).height / 2;
  return { id, ...box, texts: centreTexts(lines, [box.x + box.width / 2, middle], wordLeading) };
}
