import { formatNumber } from '../svg/format-number.ts';
import type { Point } from './placement.ts';

/** How far before a corner a line begins to turn, in px. */
const rounding = 6;

/** The path data of a line that goes straight from point to point, its corners rounded. */
export function drawAngular(points: readonly Point[]): string {
  const [first, ...rest] = points;
  let [data, at] = [move('M', first), first];
  for (const [i, point] of rest.entries()) {
    const [before, after] = [points[i] as Point, rest[i + 1]];
    if (!after) return data + lineTo(at, point);
    const radius = Math.min(rounding, distance(before, point) / 2, distance(point, after) / 2);
    const [start, end] = [towards(point, before, radius), towards(point, after, radius)];
    data += `${lineTo(at, start)}${move('Q', point)} ${move('', end)}`;
    at = end;
  }
  return data;
}

/** The path data of the B-spline mermaid draws the lines of flowcharts with (d3's curveBasis). */
export function drawCurve(points: readonly Point[]): string {
  const [first, second] = points;
  if (!first || !second || points.length < 3) return drawAngular(points);
  let data = move('M', first) + lineTo(first, mix([5, first], [1, second]));
  for (const [i, here] of points.slice(1).entries()) {
    const before = points[i] as Point;
    const after = points[i + 2] ?? here;
    const turns = [mix([4, before], [2, here]), mix([2, before], [4, here])];
    const end = mix([1, before], [4, here], [1, after]);
    data += move('C', ...turns, end);
  }
  const last = points.at(-1) as Point;
  return data + move('L', last);
}

const move = (command: string, ...points: (Point | undefined)[]): string =>
  command + points.map((point = [0, 0]) => point.map(formatNumber).join(' ')).join(' ');

/** A straight line, level or upright ones as short as can be. */
function lineTo(from: Point | undefined, [x, y]: Point): string {
  if (formatNumber(y) === formatNumber(from?.[1] ?? Number.NaN)) return `H${formatNumber(x)}`;
  if (formatNumber(x) === formatNumber(from?.[0] ?? Number.NaN)) return `V${formatNumber(y)}`;
  return move('L', [x, y]);
}

const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

function towards(from: Point, to: Point, length: number): Point {
  const share = length / (distance(from, to) || 1);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** The point in the middle of others by weight; weights add up to six. */
function mix(...parts: readonly (readonly [weight: number, point: Point])[]): Point {
  const sum = (axis: 0 | 1) => parts.reduce((all, [w, point]) => all + w * point[axis], 0) / 6;
  return [sum(0), sum(1)];
}
