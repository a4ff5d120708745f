import type { FontMetrics } from '../text/measure-text.ts';
import { type Box, boxAround, unite } from './box.ts';
import { flattenPath } from './flatten-path.ts';
import { mapBox, parseTransform } from './matrix.ts';
import { textBox } from './text-box.ts';

/** Elements that paint nothing where they stand. */
const unpainted = new Set(
  'defs marker style title desc filter linearGradient radialGradient symbol clipPath mask pattern'
    .toLowerCase()
    .split(' '),
);

function number(element: Element, name: string): number {
  const value = Number.parseFloat(element.getAttribute(name) ?? '');
  return Number.isFinite(value) ? value : 0;
}

function rectBox(element: Element): Box | undefined {
  const [left, top] = [number(element, 'x'), number(element, 'y')];
  const [width, height] = [number(element, 'width'), number(element, 'height')];
  const isEmptyRect = element.localName === 'rect' && !(width > 0 && height > 0);
  return isEmptyRect ? undefined : { left, top, right: left + width, bottom: top + height };
}

function ellipseBox(element: Element): Box | undefined {
  const [x, y] = [number(element, 'cx'), number(element, 'cy')];
  const rx = number(element, 'r') || number(element, 'rx');
  const ry = number(element, 'r') || number(element, 'ry');
  if (!(rx > 0 && ry > 0)) return undefined;
  return { left: x - rx, top: y - ry, right: x + rx, bottom: y + ry };
}

function pointsBox(element: Element): Box | undefined {
  const numbers = (element.getAttribute('points') ?? '').match(/-?[\d.]+(?:e[-+]?\d+)?/gi) ?? [];
  const points: [number, number][] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    points.push([Number(numbers[i]), Number(numbers[i + 1])]);
  }
  return boxAround(points);
}

function isHidden(element: Element): boolean {
  const style = element.getAttribute('style') ?? '';
  return /display\s*:\s*none/.test(style) || element.getAttribute('display') === 'none';
}

function childrenBox(element: Element, metrics: FontMetrics): Box | undefined {
  let box: Box | undefined;
  for (const child of element.children) {
    if (unpainted.has(child.localName.toLowerCase()) || isHidden(child)) continue;
    const transform = parseTransform(child.getAttribute('transform'));
    const inner = mapBox(transform, elementBox(child, metrics));
    box = unite(box, inner);
  }
  return box;
}

/** The box of what an element paints, in its own coordinates: what getBBox would give. */
export function elementBox(element: Element, metrics: FontMetrics): Box | undefined {
  switch (element.localName.toLowerCase()) {
    case 'text':
    case 'tspan':
      return textBox(element, metrics);
    case 'rect':
    case 'image':
    case 'foreignobject':
      return rectBox(element);
    case 'circle':
    case 'ellipse':
      return ellipseBox(element);
    case 'line':
      return boxAround([
        [number(element, 'x1'), number(element, 'y1')],
        [number(element, 'x2'), number(element, 'y2')],
      ]);
    case 'polygon':
    case 'polyline':
      return pointsBox(element);
    case 'path':
      return boxAround(flattenPath(element.getAttribute('d')).flat());
    default:
      return childrenBox(element, metrics);
  }
}
