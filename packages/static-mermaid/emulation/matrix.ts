import { type Box, boxAround } from './box.ts';

/** An affine map: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The map that applies `inner` first, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [A, B, C, D, E, F] = inner;
  return [
    a * A + c * B,
    b * A + d * B,
    a * C + c * D,
    b * C + d * D,
    a * E + c * F + e,
    b * E + d * F + f,
  ];
}

/** Where the point lands. */
export function mapPoint([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The smallest box around the mapped box. */
export function mapBox(matrix: Matrix, box: Box | undefined): Box | undefined {
  if (!box || matrix === identity) return box;
  const { left, top, right, bottom } = box;
  return boxAround([
    mapPoint(matrix, left, top),
    mapPoint(matrix, right, top),
    mapPoint(matrix, left, bottom),
    mapPoint(matrix, right, bottom),
  ]);
}

/** Whether the map only moves things. */
export function isTranslation([a, b, c, d]: Matrix): boolean {
  return a === 1 && b === 0 && c === 0 && d === 1;
}

function rotate(degrees: number, cx = 0, cy = 0): Matrix {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turn: Matrix = [cos, sin, -sin, cos, 0, 0];
  return multiply(multiply([1, 0, 0, 1, cx, cy], turn), [1, 0, 0, 1, -cx, -cy]);
}

function readFunction(name: string, values: readonly number[]): Matrix {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values;
  if (name === 'translate') return [1, 0, 0, 1, a, b];
  if (name === 'scale') return [a, 0, 0, values.length > 1 ? b : a, 0, 0];
  if (name === 'rotate') return rotate(a, b, c);
  if (name === 'matrix') return [a, b, c, d, e, f];
  return identity;
}

/** Reads a `transform` attribute; functions mermaid does not write count as nothing. */
export function parseTransform(text: string | null): Matrix {
  let matrix = identity;
  for (const [, name = '', list = ''] of (text ?? '').matchAll(/([a-zA-Z]+)\s*\(([^)]*)\)/g)) {
    const values = list
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
    if (values.some(Number.isNaN)) continue;
    const next = readFunction(name, values);
    matrix = matrix === identity ? next : multiply(matrix, next);
  }
  return matrix;
}
