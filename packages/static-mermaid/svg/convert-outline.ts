import { type Box, boxAround } from '../emulation/box.ts';
import type { StyleReader } from '../emulation/computed-style.ts';
import { flattenPath, type Point } from '../emulation/flatten-path.ts';
import { isTranslation, type Matrix } from '../emulation/matrix.ts';
import { formatNumber } from './format-number.ts';
import { formatPath } from './format-path.ts';
import { shapePresentation } from './presentation.ts';
import { simplifyLine } from './simplify-line.ts';
import { createElement, type SvgElement } from './svg-tree.ts';

/** How far the short outline may lie off the drawn one, in px. */
const pillTolerance = 0.6;
const lineTolerance = 0.1;

/** Whether every point lies on the outline of a box with round ends left and right. */
function isPill(points: readonly Point[], { left, top, right, bottom }: Box): boolean {
  const radius = (bottom - top) / 2;
  const straight = (right - left) / 2 - radius;
  return points.every(([x, y]) => {
    const beyond = Math.max(0, Math.abs(x - (left + right) / 2) - straight);
    const off = Math.abs(Math.hypot(beyond, y - (top + bottom) / 2) - radius);
    return straight >= 0 && off <= pillTolerance;
  });
}

function pill({ left, top, right, bottom }: Box, [, , , , dx, dy]: Matrix) {
  return createElement('rect', {
    x: formatNumber(left + dx),
    y: formatNumber(top + dy),
    width: formatNumber(right - left),
    height: formatNumber(bottom - top),
    rx: formatNumber((bottom - top) / 2),
  });
}

function outline(lines: readonly Point[][], matrix: Matrix): SvgElement {
  const pieces = lines.filter((line) => line.length > 1);
  const data = pieces.map((line) => `M${simplifyLine(line, lineTolerance).join('L')}`).join('');
  return createElement('path', { d: formatPath(data, matrix) });
}

/**
 * Mermaid draws some outlines twice, once to fill and twice over to stroke, with hundreds of small
 * curves. One short shape says the same; undefined when the group is something else.
 */
export function convertOutline(
  group: Element,
  matrix: Matrix,
  read: StyleReader,
): SvgElement | undefined {
  const [filled, stroked] = Array.from(group.children).filter((c) => c.localName === 'path');
  const isOutline = /\bouter-path\b/.test(group.getAttribute('class') ?? '');
  if (!isOutline || !filled || !stroked || !isTranslation(matrix)) return undefined;
  const lines = flattenPath(filled.getAttribute('d'));
  const points = lines.flat();
  const box = boxAround(points);
  if (!box) return undefined;
  const round = points.length > 100 && isPill(points, box);
  const shape = round ? pill(box, matrix) : outline(lines, matrix);
  const { fill = 'none' } = shapePresentation(filled, read);
  Object.assign(shape.attributes, shapePresentation(stroked, read), { fill });
  return shape;
}
