import { parsePath, type Segment } from './path-data.ts';

export type Point = [x: number, y: number];

const curveSteps = 32;

function* cubicPoints([x0, y0]: Point, segment: Extract<Segment, readonly ['C', ...number[]]>) {
  const [, x1, y1, x2, y2, x, y] = segment;
  for (let step = 1; step <= curveSteps; step++) {
    const t = step / curveSteps;
    const u = 1 - t;
    const at = (a: number, b: number, c: number, d: number) =>
      u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    yield [at(x0, x1, x2, x), at(y0, y1, y2, y)] as Point;
  }
}

function* quadraticPoints([x0, y0]: Point, segment: Extract<Segment, readonly ['Q', ...number[]]>) {
  const [, x1, y1, x, y] = segment;
  for (let step = 1; step <= curveSteps; step++) {
    const t = step / curveSteps;
    const u = 1 - t;
    const at = (a: number, b: number, c: number) => u * u * a + 2 * u * t * b + t * t * c;
    yield [at(x0, x1, x), at(y0, y1, y)] as Point;
  }
}

/** Centre form of an elliptical arc, after appendix B.2.4 of the SVG 2 recommendation. */
function arcCentre([x0, y0]: Point, segment: Extract<Segment, readonly ['A', ...number[]]>) {
  const [, rawX, rawY, turn, large, sweep, x, y] = segment;
  const cos = Math.cos((turn * Math.PI) / 180);
  const sin = Math.sin((turn * Math.PI) / 180);
  const [dx, dy] = [(x0 - x) / 2, (y0 - y) / 2];
  const [px, py] = [cos * dx + sin * dy, cos * dy - sin * dx];
  const scale = Math.max(1, Math.hypot(px / rawX, py / rawY));
  const [rx, ry] = [rawX * scale, rawY * scale];
  const reach = (rx * py) ** 2 + (ry * px) ** 2;
  const root = Math.sqrt(Math.max(0, ((rx * ry) ** 2 - reach) / reach));
  const side = large === sweep ? -root : root;
  const [cx, cy] = [(side * rx * py) / ry, (-side * ry * px) / rx];
  const start = Math.atan2((py - cy) / ry, (px - cx) / rx);
  let sweepAngle = Math.atan2((-py - cy) / ry, (-px - cx) / rx) - start;
  if (sweep && sweepAngle < 0) sweepAngle += 2 * Math.PI;
  if (!sweep && sweepAngle > 0) sweepAngle -= 2 * Math.PI;
  const centre: Point = [cos * cx - sin * cy + (x0 + x) / 2, sin * cx + cos * cy + (y0 + y) / 2];
  return { rx, ry, cos, sin, centre, start, sweepAngle };
}

function* arcPoints(from: Point, segment: Extract<Segment, readonly ['A', ...number[]]>) {
  const [, rawX, rawY, , , , x, y] = segment;
  if (rawX && rawY && (x !== from[0] || y !== from[1])) {
    const { rx, ry, cos, sin, centre, start, sweepAngle } = arcCentre(from, segment);
    for (let step = 1; step < curveSteps; step++) {
      const angle = start + (sweepAngle * step) / curveSteps;
      const [ex, ey] = [rx * Math.cos(angle), ry * Math.sin(angle)];
      yield [centre[0] + cos * ex - sin * ey, centre[1] + sin * ex + cos * ey] as Point;
    }
  }
  yield [x, y] as Point;
}

function pointsOf(from: Point, segment: Segment): Iterable<Point> {
  if (segment[0] === 'C') return cubicPoints(from, segment);
  if (segment[0] === 'Q') return quadraticPoints(from, segment);
  if (segment[0] === 'A') return arcPoints(from, segment);
  return segment[0] === 'Z' ? [] : [[segment[1], segment[2]]];
}

/** A path as lines fine enough for boxes, lengths and points along it. */
export function flattenPath(data: string | null): Point[][] {
  const lines: Point[][] = [];
  let line: Point[] = [];
  for (const segment of parsePath(data)) {
    if (segment[0] === 'M') {
      line = [];
      lines.push(line);
    } else if (segment[0] === 'Z' && line[0]) {
      const start = line[0];
      line.push(start);
      line = [start];
      lines.push(line);
    }
    line.push(...pointsOf(line.at(-1) ?? [0, 0], segment));
  }
  return lines;
}

function* pieces(lines: readonly Point[][]): Generator<{ from: Point; to: Point; length: number }> {
  for (const line of lines) {
    for (const [index, to] of line.entries()) {
      const from = line[index - 1];
      if (from) yield { from, to, length: Math.hypot(to[0] - from[0], to[1] - from[1]) };
    }
  }
}

/** Length of all the lines together. */
export function pathLength(lines: readonly Point[][]): number {
  let sum = 0;
  for (const piece of pieces(lines)) sum += piece.length;
  return sum;
}

/** The point at a distance from the start, clamped to the ends. */
export function pointAtLength(lines: readonly Point[][], distance: number): Point {
  let rest = Math.max(0, distance);
  let last: Point = lines[0]?.[0] ?? [0, 0];
  for (const { from, to, length } of pieces(lines)) {
    if (length > 0 && rest <= length) {
      const share = rest / length;
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    }
    rest -= length;
    last = to;
  }
  return last;
}
