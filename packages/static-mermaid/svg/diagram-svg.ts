import type { Drawing } from '../drawing/draw-diagram.ts';
import { fontSize } from '../drawing/mermaid-config.ts';
import { themeReference } from '../drawing/theme-colours.ts';
import type { NodeBox, RenderedDiagram, RenderRequest } from '../request.ts';
import type { FontMetrics } from '../text/measure-text.ts';
import { convertDrawing } from './convert-drawing.ts';
import { formatNumber } from './format-number.ts';
import { paintLabelBackgrounds } from './label-background.ts';
import { linkNodes } from './link-nodes.ts';
import { simplifyTree } from './simplify-tree.ts';
import { createElement, type SvgElement, writeSvg } from './svg-tree.ts';

/** Mermaid sets lines 1.1 em apart, too tight for Hanzi; the padding has room for this. */
const leading = 1.25;

function readViewBox(root: Element): { x: number; y: number; width: number; height: number } {
  const numbers = (root.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const [x = 0, y = 0, width = 0, height = 0] = numbers;
  return { x, y, width: Math.ceil(width), height: Math.ceil(height) };
}

function describe({ id, title, description }: RenderRequest): SvgElement[] {
  const name = createElement('title', { id: `${id}-title` }, [title]);
  if (description === undefined) return [name];
  return [name, createElement('desc', { id: `${id}-desc` }, [description])];
}

function rootAttributes(
  { id, description }: RenderRequest,
  size: { width: number; height: number },
  type: string,
  hasLinks: boolean,
): Record<string, string> {
  return {
    xmlns: 'http://www.w3.org/2000/svg',
    id,
    class: `mm mm-${type}`,
    viewBox: `0 0 ${size.width} ${size.height}`,
    width: String(size.width),
    height: String(size.height),
    // An image hides the links in it from assistive technology.
    role: hasLinks ? 'group' : 'img',
    'aria-labelledby': `${id}-title`,
    ...(description === undefined ? {} : { 'aria-describedby': `${id}-desc` }),
    fill: themeReference('fg'),
    'font-family': 'var(--mm-font,sans-serif)',
    'font-size': String(fontSize),
    'text-anchor': 'middle',
  };
}

function hasLink(element: SvgElement): boolean {
  return element.children.some(
    (child) => typeof child !== 'string' && (child.name === 'a' || hasLink(child)),
  );
}

function roundBox({ id, ...box }: NodeBox): NodeBox {
  const round = (value: number) => Number(formatNumber(value));
  const [x, y] = [round(box.x), round(box.y)];
  return { id, x, y, width: round(box.width), height: round(box.height) };
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
  const content = linkNodes(simple, converted.nodeIds, { links, current });
  const { markers } = converted;
  const svg = createElement('svg', {}, [
    ...describe(request),
    ...(markers.length > 0 ? [createElement('defs', {}, markers)] : []),
    ...content,
  ]);
  Object.assign(svg.attributes, rootAttributes(request, view, drawing.type, hasLink(svg)));
  const nodes = converted.nodes.map(roundBox);
  return { svg: writeSvg(svg), width: view.width, height: view.height, nodes };
}
