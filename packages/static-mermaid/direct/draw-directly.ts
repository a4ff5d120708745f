import type { RenderedDiagram, RenderRequest } from '../request.ts';
import { frameDiagram } from '../svg/frame-diagram.ts';
import { linkNodes } from '../svg/link-nodes.ts';
import type { FontMetrics } from '../text/measure-text.ts';
import { findNeighbourhood } from './find-neighbourhood.ts';
import { findTree } from './find-tree.ts';
import { layRows } from './lay-rows.ts';
import { layTree } from './lay-tree.ts';
import type { Placement } from './placement.ts';
import { type ReadFlowchart, readFlowchart } from './read-flowchart.ts';
import { writeDrawing } from './write-drawing.ts';

/** Boxes and lines of the largest flowchart laid out in layers: larger ones are the worker's, which has a time limit. */
const most = 400;

/**
 * Draws a flowchart without mermaid: one that joins its current node with others and nothing else in rows, a tree in
 * columns, every line straight.
 * @returns undefined for any other source, and for what is no flowchart as `createFlowchart` writes them.
 */
export async function drawDirectly(
  request: RenderRequest,
  metrics: FontMetrics,
): Promise<RenderedDiagram | undefined> {
  const chart = readFlowchart(request.source);
  if (!chart) return undefined;
  const neighbourhood = findNeighbourhood(chart, request.current);
  if (neighbourhood) return publish(request, 'mm-rows', layRows(neighbourhood, metrics));
  const tree = request.layout === 'elk' ? undefined : findTree(chart);
  if (tree) return publish(request, 'mm-tree', layTree(tree, metrics));
  if (chart.nodes.size + chart.edges.length > most) return undefined;
  const placement = await layLayers(chart, request, metrics);
  return placement && publish(request, '', placement);
}

/** The libraries are loaded when they are needed: most sites have no diagram that needs them. */
async function layLayers(
  chart: ReadFlowchart,
  { layout }: RenderRequest,
  metrics: FontMetrics,
): Promise<Placement | undefined> {
  if (layout === 'elk') return (await import('./lay-elk.ts')).layElk(chart, metrics);
  return (await import('./lay-dagre.ts')).layDagre(chart, metrics);
}

function publish(request: RenderRequest, form: string, placement: Placement): RenderedDiagram {
  const { content, markers, nodeIds } = writeDrawing(placement, request.id);
  const { links = {}, current } = request;
  return frameDiagram(request, {
    type: `flowchart ${form}`.trim(),
    width: placement.width,
    height: placement.height,
    content: linkNodes(content, nodeIds, { links, current }),
    markers,
    nodes: [...placement.frames, ...placement.nodes],
  });
}
