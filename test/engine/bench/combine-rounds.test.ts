import { expect, it } from 'vitest';
import { combineRounds, type Round } from '../../../bench/build/combine-rounds.ts';

const measure = (cpuMilliseconds: number) => ({
  site: '',
  pages: 10,
  cpuMilliseconds,
  peakBytes: 1,
  outputBytes: 1,
});

const round = (own: number, theirs?: number): Round => ({
  own: { site: measure(own), pipeline: measure(2 * own), steps: [] },
  starlight: theirs ? { plain: measure(theirs), searchable: measure(2 * theirs) } : undefined,
});

it('gives the ratio of the middle times', () => {
  const { starlight } = combineRounds([round(1, 4), round(9, 5), round(2, 9)]);
  expect(starlight?.ratio).toEqual({ site: 0.4, pipeline: 0.4 });
});

it('gives no ratio without Starlight', () => {
  expect(combineRounds([round(1)])).not.toHaveProperty('starlight');
});
