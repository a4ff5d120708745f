import type { Drawing } from '../drawing/draw-diagram.ts';
import { fontSize } from '../drawing/mermaid-config.ts';
import type { RenderedDiagram, RenderRequest } from '../request.ts';
import type { FontMetrics } from '../text/measure-text.ts';
import { convertDrawing } from './convert-drawing.ts';
import { frameDiagram } from './frame-diagram.ts';
import { paintLabelBackgrounds } from './label-background.ts';
import { linkNodes } from './link-nodes.ts';
import { simplifyTree } from './simplify-tree.ts';

/** Mermaid sets lines 1.1 em apart, too tight for Hanzi; the padding has room for this. */
const leading = 1.25;

function readViewBox(root: Element): { x: number; y: number; width: number; height: number } {
  const numbers = (root.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const [x = 0, y = 0, width = 0, height = 0] = numbers;
  return { x, y, width: Math.ceil(width), height: Math.ceil(height) };
}

/** Turns mermaid's drawing into the diagram that is published. */
export function createDiagram(
  drawing: Drawing,
  request: RenderRequest,
  metrics: FontMetrics,
): RenderedDiagram {
  const view = readViewBox(drawing.root);
  const options = { id: request.id, idPrefix: drawing.idPrefix, fontSize, leading, metrics };
  const converted = convertDrawing(drawing.root, view, options);
  paintLabelBackgrounds(converted.content);
  const { links = {}, current } = request;
  const simple = simplifyTree(converted.content);
  return frameDiagram(request, {
    type: drawing.type,
    width: view.width,
    height: view.height,
    content: linkNodes(simple, converted.nodeIds, { links, current }),
    markers: converted.markers,
    nodes: converted.nodes,
  });
}
