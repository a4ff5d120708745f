import { expect, test } from 'vitest';
import { fixtureFolder } from '../../fixtures/load-fixture.ts';
import { readBothWays } from './read-both-ways.ts';

test('a generated page of every kind comes out the same through @astrojs/mdx and the evaluator', () => {
  const { evaluated, compiled } = readBothWays(fixtureFolder('second-dataset'));
  expect(compiled).toEqual(evaluated);
  const articles = Object.values(evaluated);
  expect(articles.every((article) => article && article.length > 200)).toBe(true);
  expect(articles.length).toBeGreaterThan(5);
});
