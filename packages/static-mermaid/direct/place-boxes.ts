import type { FlowchartEdge, FlowchartNode } from '../flowchart.ts';
import {
  centreTexts,
  type PlacedEdge,
  type PlacedLabel,
  type PlacedNode,
  type Point,
} from './placement.ts';
import { boxLeading, wordLeading } from './size-boxes.ts';
import { radiiOf } from './write-store.ts';

/** A place in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A node in its place, its text in the middle; in a cylinder, in the middle below its top. */
export function placeNode(node: FlowchartNode, box: Box): PlacedNode {
  const lower = node.shape === 'store' ? radiiOf(box.width).ry / 2 : 0;
  const middle: Point = [box.x + box.width / 2, box.y + box.height / 2 + lower];
  const texts = centreTexts(node.lines, middle, boxLeading);
  return { id: node.id, ...box, node, texts, anchor: 'middle' };
}

/** Words at a line in their place. */
export function placeLabel(lines: readonly string[], box: Box, inFrame: boolean): PlacedLabel {
  const middle: Point = [box.x + box.width / 2, box.y + box.height / 2];
  return { ...box, texts: centreTexts(lines, middle, wordLeading), inFrame };
}

/** A line between the boxes around its ends, led on to the curved top or bottom of a cylinder. */
export function placeEdge(
  edge: FlowchartEdge,
  points: readonly Point[],
  ends: readonly [PlacedNode | undefined, PlacedNode | undefined],
): Pick<PlacedEdge, 'edge' | 'points'> {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) {
    throw new Error(`The layout has no line from ${edge.from} to ${edge.to}`);
  }
  return {
    edge,
    points: [touch(first, ends[0]), ...points.slice(1, -1), touch(last, ends[1])],
  };
}

function touch([x, y]: Point, placed: PlacedNode | undefined): Point {
  if (placed?.node.shape !== 'store') return [x, y];
  const { rx, ry } = radiiOf(placed.width);
  const beyond = Math.min(1, Math.abs(x - placed.x - rx) / rx);
  const bend = ry * (1 - Math.sqrt(1 - beyond * beyond));
  if (y <= placed.y + 1) return [x, y + bend];
  return y >= placed.y + placed.height - 1 ? [x, y - bend] : [x, y];
}
