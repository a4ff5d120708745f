import { expect, it } from 'vitest';
import { createRandom, pick, pickInteger } from '../../../bench/build/random.ts';

const draw = (seed: number) => Array.from({ length: 1000 }, createRandom(seed));

it('gives the same numbers for the same seed, others for another', () => {
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
});

it('gives numbers from 0 up to 1, evenly', () => {
  const numbers = draw(7);
  expect(numbers.filter((number) => number < 0 || number >= 1)).toEqual([]);
  expect(numbers.filter((number) => number < 0.5).length).toBeGreaterThan(400);
  expect(numbers.filter((number) => number < 0.5).length).toBeLessThan(600);
});

it('picks within bounds, both included', () => {
  const random = createRandom(3);
  const integers = Array.from({ length: 500 }, () => pickInteger(2, 4, random));
  expect([...new Set(integers)].sort()).toEqual([2, 3, 4]);
  expect(['甲', '乙']).toContain(pick(['甲', '乙'], random));
});
