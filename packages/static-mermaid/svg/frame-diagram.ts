import { fontSize } from '../drawing/mermaid-config.ts';
import { themeReference } from '../drawing/theme-colours.ts';
import type { NodeBox, RenderedDiagram, RenderRequest } from '../request.ts';
import { formatNumber } from './format-number.ts';
import { createElement, type SvgElement, writeSvg } from './svg-tree.ts';

/** What stands in a diagram, in the coordinates of its view box. */
export interface DiagramContent {
  /** Mermaid's name of the kind of diagram, for the style sheet. */
  readonly type: string;
  readonly width: number;
  readonly height: number;
  readonly content: readonly SvgElement[];
  readonly markers: readonly SvgElement[];
  readonly nodes: readonly NodeBox[];
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

function roundBox({ id, x, y, width, height }: NodeBox): NodeBox {
  const round = (value: number) => Number(formatNumber(value));
  return { id, x: round(x), y: round(y), width: round(width), height: round(height) };
}

/** The diagram that is published: its name and description, what it draws, and where its nodes lie. */
export function frameDiagram(
  request: RenderRequest,
  { type, content, markers, ...drawn }: DiagramContent,
): RenderedDiagram {
  const size = { width: Math.ceil(drawn.width), height: Math.ceil(drawn.height) };
  const svg = createElement('svg', {}, [
    ...describe(request),
    ...(markers.length > 0 ? [createElement('defs', {}, [...markers])] : []),
    ...content,
  ]);
  Object.assign(svg.attributes, rootAttributes(request, size, type, hasLink(svg)));
  return { svg: writeSvg(svg), ...size, nodes: drawn.nodes.map(roundBox) };
}
