import { expect, test } from 'vitest';
import {
  identity,
  isTranslation,
  mapBox,
  mapPoint,
  multiply,
  parseTransform,
} from '../../../../packages/static-mermaid/emulation/matrix.ts';

test.each([
  ['translate(3, 4)', [4, 6]],
  ['translate(3)', [4, 2]],
  ['scale(2)', [2, 4]],
  ['scale(2, 3) translate(1)', [4, 6]],
  ['rotate(90)', [-2, 1]],
  ['rotate(180, 1, 1)', [1, 0]],
  ['matrix(1 0 0 1 5 5)', [6, 7]],
  ['nonsense(1)', [1, 2]],
])('%s maps (1, 2) to %j', (text, expected) => {
  const [x, y] = mapPoint(parseTransform(text), 1, 2);
  expect([x, y].map((value) => Number(value.toFixed(9)) + 0)).toEqual(expected);
});

test('the inner map comes first', () => {
  const both = multiply(parseTransform('translate(1)'), parseTransform('scale(2)'));
  expect(mapPoint(both, 1, 0)).toEqual([3, 0]);
  expect(isTranslation(both)).toBe(false);
  expect(isTranslation(parseTransform('translate(7 8)'))).toBe(true);
});

test('a turned box is boxed again', () => {
  const box = { left: 0, top: 0, right: 2, bottom: 1 };
  const turned = mapBox(parseTransform('rotate(90)'), box);
  expect(turned?.left).toBeCloseTo(-1);
  expect(turned?.bottom).toBeCloseTo(2);
  expect(mapBox(identity, undefined)).toBeUndefined();
});
