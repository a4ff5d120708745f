import { type Matrix, mapPoint } from '../emulation/matrix.ts';
import { parsePath, type Segment } from '../emulation/path-data.ts';
import { formatNumber } from './format-number.ts';

type Point = readonly [x: number, y: number];
interface Step {
  readonly command: string;
  readonly points: readonly Point[];
}

function round([x, y]: Point): Point {
  return [Number(formatNumber(x)), Number(formatNumber(y))];
}

/** Moves a segment; arcs keep their radii, so the matrix must be a translation. */
function toStep(segment: Segment, matrix: Matrix): Step {
  const [command, ...values] = segment;
  const first = command === 'A' ? 5 : 0;
  const points: Point[] = [];
  for (let i = first; i + 1 < values.length; i += 2) {
    points.push(round(mapPoint(matrix, values[i] ?? 0, values[i + 1] ?? 0)));
  }
  if (command !== 'A') return { command, points };
  const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0] = values;
  const radii = [formatNumber(rx), formatNumber(ry), turn, large, sweep].join(' ');
  return { command: `A${radii} `, points };
}

/** Curves whose points all lie on one horizontal or vertical line are lines. */
function straighten(step: Step, from: Point): Step {
  const end = step.points.at(-1);
  if (!end || !['C', 'Q'].includes(step.command)) return step;
  const isFlat = [0, 1].some((axis) => step.points.every((point) => point[axis] === from[axis]));
  return isFlat ? { command: 'L', points: [end] } : step;
}

/** Whether `b` lies between `a` and `c` on one horizontal or vertical line. */
function isBetween(a: Point, b: Point, c: Point): boolean {
  if (a[0] === b[0] && b[0] === c[0]) return (b[1] - a[1]) * (c[1] - b[1]) >= 0;
  return a[1] === b[1] && b[1] === c[1] && (b[0] - a[0]) * (c[0] - b[0]) >= 0;
}

function endOf(step: Step | undefined): Point | undefined {
  return step?.points.at(-1);
}

/** Drops lines of no length and joins lines that go on in the same direction. */
function joinLines(steps: readonly Step[]): Step[] {
  const joined: Step[] = [];
  for (const raw of steps) {
    const from = endOf(joined.at(-1)) ?? [0, 0];
    const step = straighten(raw, from);
    const end = endOf(step);
    if (step.command === 'L' && end) {
      if (end[0] === from[0] && end[1] === from[1]) continue;
      const before = endOf(joined.at(-2));
      const continues = joined.at(-1)?.command === 'L' && before && isBetween(before, from, end);
      if (continues) joined.pop();
    }
    joined.push(step);
  }
  return joined;
}

function writeStep({ command, points }: Step, from: Point): string {
  const end = points.at(-1) ?? [0, 0];
  if (command === 'L' && end[1] === from[1]) return `H${end[0]}`;
  if (command === 'L' && end[0] === from[0]) return `V${end[1]}`;
  return command + points.flat().join(' ');
}

/** Path data moved by the matrix, rounded and written as short as can be without loss. */
export function formatPath(data: string | null, matrix: Matrix): string {
  const steps = joinLines(parsePath(data).map((segment) => toStep(segment, matrix)));
  let from: Point = [0, 0];
  let text = '';
  for (const step of steps) {
    text += writeStep(step, from);
    from = endOf(step) ?? from;
  }
  return text.replace(/ -/g, '-');
}
