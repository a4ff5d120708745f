import { themeReference } from '../drawing/theme-colours.ts';
import { createElement, type SvgElement } from '../svg/svg-tree.ts';
import { drawAngular, drawCurve } from './draw-line.ts';
import type { PlacedEdge, Point } from './placement.ts';

/** Half an arrow head: its tip touches the box. */
const tip = 4;

/**
 * The lines of a flowchart in one group, none where all are hidden, and the arrow heads they use.
 * @param id prefix of the ids of the heads.
 */
export function writeEdges(
  edges: readonly PlacedEdge[],
  id: string,
): { lines: SvgElement[]; markers: SvgElement[] } {
  const drawn = edges.filter(({ edge }) => edge.style !== 'hidden');
  if (drawn.length === 0) return { lines: [], markers: [] };
  const heads = { end: `${id}-m0`, start: `${id}-m1` };
  const group = {
    class: 'mm-edges',
    fill: 'none',
    stroke: themeReference('line'),
    'marker-end': `url(#${heads.end})`,
  };
  const hasBoth = drawn.some(({ edge }) => edge.both);
  return {
    lines: [
      createElement(
        'g',
        group,
        drawn.map((edge) => writeEdge(edge, heads.start)),
      ),
    ],
    markers: [
      writeHead(heads.end, 'M0 0L10 5L0 10Z'),
      ...(hasBoth ? [writeHead(heads.start, 'M10 0L0 5L10 10Z')] : []),
    ],
  };
}

function writeEdge({ edge, points, curved }: PlacedEdge, startHead: string): SvgElement {
  const line = shortenEnd(edge.both ? shortenEnd(points.toReversed()).reverse() : points);
  return createElement('path', {
    d: curved ? drawCurve(line) : drawAngular(line),
    ...(edge.style === 'dotted' ? { 'stroke-dasharray': '2' } : {}),
    ...(edge.both ? { 'marker-start': `url(#${startHead})` } : {}),
  });
}

/** Moves the end of a line back along its last piece, for its head to end where it did. */
function shortenEnd(points: readonly Point[]): Point[] {
  const [before, end] = points.slice(-2) as [Point, Point];
  const length = Math.hypot(end[0] - before[0], end[1] - before[1]) || 1;
  const move = (axis: 0 | 1) => end[axis] - ((end[axis] - before[axis]) / length) * tip;
  return [...points.slice(0, -1), [move(0), move(1)]];
}

const writeHead = (id: string, d: string): SvgElement =>
  createElement(
    'marker',
    {
      id,
      viewBox: '0 0 10 10',
      refX: '5',
      refY: '5',
      markerWidth: '8',
      markerHeight: '8',
      markerUnits: 'userSpaceOnUse',
      orient: 'auto',
    },
    [createElement('path', { d, fill: themeReference('line'), stroke: themeReference('line') })],
  );
