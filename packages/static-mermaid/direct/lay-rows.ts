import type { FontMetrics } from '../text/measure-text.ts';
import type { Neighbour, Neighbourhood } from './find-neighbourhood.ts';
import {
  centreTexts,
  margin,
  type PlacedEdge,
  type PlacedNode,
  type Placement,
} from './placement.ts';
import { type Column, gap, leading, run, sizeInner, sizeRows, widest } from './size-rows.ts';

/**
 * Lays out a neighbourhood: what leads to the current node left of it, what it leads to right of it, the current
 * node as tall as the longer column beside it, so that no line need turn.
 */
export function layRows(
  { current, before, after }: Neighbourhood,
  metrics: FontMetrics,
): Placement {
  const middle = sizeInner(current, metrics);
  const sides = [before, after].filter(({ length }) => length > 0).length;
  const room = (widest - 2 * margin - middle.width) / sides - run;
  const [left, right] = [before, after].map((side) =>
    sizeRows(
      side.map(({ node }) => node),
      room,
      metrics,
    ),
  ) as [Column, Column];
  const height = Math.max(middle.height, heightOf(left), heightOf(right));
  const x = margin + (left.rows.length > 0 ? left.width + run : 0);
  const inner = [x, x + middle.width] as const;
  const placed = [
    ...placeColumn(left, before, { x: margin, inner: inner[0], height }),
    ...placeColumn(right, after, { x: inner[1] + run, inner: inner[1], height }),
  ];
  const box = { id: current.id, x, y: margin, width: middle.width, height };
  const texts = centreTexts(middle.lines, [x + middle.width / 2, margin + height / 2], leading);
  return {
    nodes: [...placed.map(({ row }) => row), { ...box, node: current, texts, anchor: 'middle' }],
    frames: [],
    edges: placed.map(({ edge }) => edge),
    width: inner[1] + (right.rows.length > 0 ? run + right.width : 0) + margin,
    height: height + 2 * margin,
  };
}

const heightOf = ({ rows }: Column): number =>
  rows.reduce((sum, { height }) => sum + height + gap, -gap);

/** @param inner the side of the current node that faces the column. */
function placeColumn(
  column: Column,
  side: readonly Neighbour[],
  { x, inner, height }: { x: number; inner: number; height: number },
): { row: PlacedNode; edge: PlacedEdge }[] {
  const { width } = column;
  const isLeft = x < inner;
  let y = margin + (height - heightOf(column)) / 2;
  return column.rows.flatMap(({ node, texts, height: own }, i) => {
    const { edge } = side[i] as Neighbour;
    const row: PlacedNode = {
      ...{ id: node.id, x, y, width, height: own, node, anchor: 'start' },
      texts: texts.map((text) => ({ ...text, x: text.x + x, y: text.y + y })),
    };
    const [from, to] = isLeft ? [x + width, inner] : [inner, x];
    const level = y + own / 2;
    y += own + gap;
    const points = [[from, level] as const, [to, level] as const];
    return [{ row, edge: { edge, points, curved: false } }];
  });
}
