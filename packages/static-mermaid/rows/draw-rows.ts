import type { RenderedDiagram, RenderRequest } from '../request.ts';
import { frameDiagram } from '../svg/frame-diagram.ts';
import { linkNodes } from '../svg/link-nodes.ts';
import type { FontMetrics } from '../text/measure-text.ts';
import { findNeighbourhood } from './find-neighbourhood.ts';
import { layRows } from './lay-rows.ts';
import { readFlowchart } from './read-flowchart.ts';
import { writeRows } from './write-rows.ts';

/**
 * Draws a flowchart that joins its current node with others and nothing else, without mermaid: in rows, in the order
 * of the source, every line straight.
 * @returns undefined for any other source.
 */
export function drawRows(
  request: RenderRequest,
  metrics: FontMetrics,
): RenderedDiagram | undefined {
  const chart = readFlowchart(request.source);
  const neighbourhood = chart && findNeighbourhood(chart, request.current);
  if (!neighbourhood) return undefined;
  const placed = layRows(neighbourhood, metrics);
  const { content, markers, nodeIds } = writeRows(placed, request.id);
  const { links = {}, current } = request;
  return frameDiagram(request, {
    type: 'flowchart mm-rows',
    width: placed.width,
    height: placed.height,
    content: linkNodes(content, nodeIds, { links, current }),
    markers,
    nodes: [...placed.rows, placed.current],
  });
}
