import { fontSize } from '../drawing/mermaid-config.ts';
import type { FlowchartNode } from '../flowchart.ts';
import { type FontMetrics, measureText } from '../text/measure-text.ts';
import { roundUp } from './placement.ts';
import { radiiOf } from './write-store.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Distance of lines of text: in boxes, and elsewhere. */
export const boxLeading = 1.25 * fontSize;
export const wordLeading = 1.1 * fontSize;

/** Height of a line of text. */
const lineHeight = 1.24 * fontSize;

/** The room lines of text take in mermaid's drawings. */
export function sizeText(lines: readonly string[], metrics: FontMetrics): Size {
  const widths = lines.map((text) => measureText(text, false, metrics) * fontSize);
  return {
    width: roundUp(Math.max(0, ...widths)),
    height: roundUp((lines.length - 1) * wordLeading + lineHeight),
  };
}

/** The size mermaid gives a box or a cylinder. */
export function sizeNode({ lines, shape }: FlowchartNode, metrics: FontMetrics): Size {
  const text = sizeText(lines, metrics);
  if (shape !== 'store') return { width: Math.max(40, text.width + 40), height: text.height + 20 };
  const width = text.width + 10;
  return { width, height: roundUp(text.height + 10 + 3 * radiiOf(width).ry) };
}

/** The room mermaid gives words at a line. */
export function sizeLabel(lines: readonly string[], metrics: FontMetrics): Size {
  const { width, height } = sizeText(lines, metrics);
  return { width: width + 4, height: height + 4 };
}
