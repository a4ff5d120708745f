import { expect, test } from 'vitest';
import { readBothWays } from '../build/runs/read-both-ways.ts';

test('published pages come out the same through @astrojs/mdx and the evaluator', () => {
  const { evaluated, compiled } = readBothWays('src/content/dataset');
  expect(compiled).toEqual(evaluated);
  expect(Object.keys(evaluated).length).toBeGreaterThan(5);
});
