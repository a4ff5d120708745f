import { expect, test } from 'vitest';
import type { Point } from '../../../../packages/static-mermaid/emulation/flatten-path.ts';
import { simplifyLine } from '../../../../packages/static-mermaid/svg/simplify-line.ts';

test('points on the way go, corners stay', () => {
  const line: Point[] = [
    [0, 0],
    [5, 0.05],
    [10, 0],
    [10, 5],
    [10, 10],
  ];
  expect(simplifyLine(line, 0.1)).toEqual([
    [0, 0],
    [10, 0],
    [10, 10],
  ]);
});

test('a closed line keeps its far side', () => {
  const square: Point[] = [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
    [0, 0],
  ];
  expect(simplifyLine(square, 0.1)).toEqual(square);
});

test('a line that turns back keeps where it turned', () => {
  const back: Point[] = [
    [0, 0],
    [20, 0],
    [10, 0],
  ];
  expect(simplifyLine(back, 0.1)).toEqual(back);
});
