import type { Matrix } from '../emulation/matrix.ts';

/** A matrix as a `transform` attribute. */
export function formatTransform(matrix: Matrix): string {
  return `matrix(${matrix.map((value) => Number(value.toFixed(3))).join(' ')})`;
}
