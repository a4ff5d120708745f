import type { NodeBox } from '../request.ts';
import { formatNumber } from '../svg/format-number.ts';
import { createElement, type SvgElement } from '../svg/svg-tree.ts';

/** Half the width, and half the height of its top, of a cylinder, as mermaid draws them. */
export function radiiOf(width: number): { rx: number; ry: number } {
  const rx = width / 2;
  return { rx, ry: rx / (2.5 + width / 50) };
}

/** A cylinder that fills a box. */
export function writeStore(
  { x, y, width, height }: Omit<NodeBox, 'id'>,
  colours: Record<string, string>,
): SvgElement {
  const { rx, ry } = radiiOf(width);
  const [left, right] = [formatNumber(x), formatNumber(x + width)];
  const [top, bottom] = [formatNumber(y + ry), formatNumber(y + height - ry)];
  const arcTo = (end: string, at: string) =>
    `A${formatNumber(rx)} ${formatNumber(ry)} 0 0 0 ${end} ${at}`;
  const sides = `V${bottom}${arcTo(right, bottom)}V${top}`;
  return createElement('path', {
    d: `M${left} ${top}${arcTo(right, top)}${arcTo(left, top)}${sides}`,
    ...colours,
  });
}
