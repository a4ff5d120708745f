import { expect, test } from 'vitest';
import { boxAround } from '../../../../packages/static-mermaid/emulation/box.ts';
import {
  flattenPath,
  pathLength,
  pointAtLength,
} from '../../../../packages/static-mermaid/emulation/flatten-path.ts';

test.each([
  ['M0 0H10V10H0Z', { left: 0, top: 0, right: 10, bottom: 10 }],
  ['m5 5 l10 0 0 10', { left: 5, top: 5, right: 15, bottom: 15 }],
  ['M0 0C0 10 10 10 10 0', { left: 0, top: 0, right: 10, bottom: 7.5 }],
  ['M0 0Q5 10 10 0T20 0', { left: 0, top: -5, right: 20, bottom: 5 }],
  ['M0 0a5 5 0 0 1 10 0', { left: 0, top: -5, right: 10, bottom: 0 }],
  ['M0,7a26,7 0,0,0 52,0a26,7 0,0,0 -52,0', { left: 0, top: 0, right: 52, bottom: 14 }],
  ['M0 0C1 1 2 2 3 3S5 5 6 6', { left: 0, top: 0, right: 6, bottom: 6 }],
])('box of %s', (data, expected) => {
  const box = boxAround(flattenPath(data).flat());
  for (const side of ['left', 'top', 'right', 'bottom'] as const) {
    expect(box?.[side]).toBeCloseTo(expected[side], 1);
  }
});

test('length and points along a path', () => {
  const lines = flattenPath('M0 0H10V10');
  expect(pathLength(lines)).toBe(20);
  expect(pointAtLength(lines, 15)).toEqual([10, 5]);
  expect(pointAtLength(lines, -1)).toEqual([0, 0]);
  expect(pointAtLength(lines, 99)).toEqual([10, 10]);
});

test('reading stops at the first mistake', () => {
  expect(flattenPath('M0 0L1 1L2')).toEqual([
    [
      [0, 0],
      [1, 1],
    ],
  ]);
  expect(flattenPath(null)).toEqual([]);
});
