import type { Point } from '../emulation/flatten-path.ts';

/** Distance of a point from the piece of line between two others. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
  const at = Math.min(1, Math.max(0, share));
  return Math.hypot(x - ax - at * dx, y - ay - at * dy);
}

/** Drops points until the line would leave the original by more than the tolerance. */
export function simplifyLine(points: readonly Point[], tolerance: number): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return [...points];
  let farthest = 0;
  let index = 0;
  for (const [i, point] of points.entries()) {
    const off = distance(point, first, last);
    if (off > farthest) [farthest, index] = [off, i];
  }
  if (farthest <= tolerance) return [first, last];
  const head = simplifyLine(points.slice(0, index + 1), tolerance);
  return [...head.slice(0, -1), ...simplifyLine(points.slice(index), tolerance)];
}
