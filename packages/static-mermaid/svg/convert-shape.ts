import type { StyleReader } from '../emulation/computed-style.ts';
import { identity, isTranslation, type Matrix, mapPoint } from '../emulation/matrix.ts';
import { formatNumber } from './format-number.ts';
import { formatPath } from './format-path.ts';
import { formatTransform } from './format-transform.ts';
import { shapePresentation } from './presentation.ts';
import { createElement, type SvgElement } from './svg-tree.ts';

/** Attributes that are places along an axis, and those that are sizes. */
const geometry: Readonly<Record<string, { x: string[]; y: string[]; size: string[] }>> = {
  rect: { x: ['x'], y: ['y'], size: ['width', 'height', 'rx', 'ry'] },
  circle: { x: ['cx'], y: ['cy'], size: ['r'] },
  ellipse: { x: ['cx'], y: ['cy'], size: ['rx', 'ry'] },
  line: { x: ['x1', 'x2'], y: ['y1', 'y2'], size: [] },
};

/** The shapes a drawing may contain. */
export const shapeNames = [...Object.keys(geometry), 'path', 'polygon', 'polyline'];

function read(element: Element, name: string): number {
  return Number.parseFloat(element.getAttribute(name) ?? '') || 0;
}

function movedPoints(list: string, matrix: Matrix): string {
  const numbers = (list.match(/-?[\d.]+(?:e[-+]?\d+)?/gi) ?? []).map(Number);
  const points: string[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    const point = mapPoint(matrix, numbers[i] ?? 0, numbers[i + 1] ?? 0);
    points.push(point.map(formatNumber).join(','));
  }
  return points.join(' ');
}

function movedGeometry(element: Element, [, , , , dx, dy]: Matrix): Record<string, string> {
  const attributes: Record<string, string> = {};
  const { x = [], y = [], size = [] } = geometry[element.localName] ?? {};
  for (const name of x) attributes[name] = formatNumber(read(element, name) + dx);
  for (const name of y) attributes[name] = formatNumber(read(element, name) + dy);
  for (const name of size) {
    const value = read(element, name);
    if (value > 0) attributes[name] = formatNumber(value);
  }
  return attributes;
}

function convertGeometry(element: Element, matrix: Matrix): Record<string, string> {
  if (element.localName === 'path') return { d: formatPath(element.getAttribute('d'), matrix) };
  if (element.localName.startsWith('poly')) {
    return { points: movedPoints(element.getAttribute('points') ?? '', matrix) };
  }
  return movedGeometry(element, matrix);
}

function isEmpty(element: Element): boolean {
  if (element.localName === 'path') return !element.getAttribute('d');
  if (element.localName !== 'rect') return false;
  return !(read(element, 'width') > 0 && read(element, 'height') > 0);
}

/**
 * A shape in the coordinates of the whole drawing; a matrix that does more than move stays a
 * transform. Markers are not converted here.
 */
export function convertShape(
  element: Element,
  matrix: Matrix,
  styles: StyleReader,
): SvgElement | undefined {
  if (isEmpty(element)) return undefined;
  const moves = isTranslation(matrix);
  const attributes = convertGeometry(element, moves ? matrix : identity);
  if (!moves) attributes.transform = formatTransform(matrix);
  return createElement(element.localName, {
    ...attributes,
    ...shapePresentation(element, styles),
  });
}
