import { expect, test } from 'vitest';
import { createGoneNames } from '../../../../src/lib/releases/name-gone.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';

const dataset = loadFixture('second-dataset');
const nameGone = createGoneNames(dataset);
const [first, second] = dataset.standards.standards.filter(({ number }) => number);

test('an event that is gone is called by its standard and what happened', () => {
  expect(nameGone('event', `${first?.id} withdrawn`)).toMatch(/^\S.* 废止$/u);
  expect(nameGone('event', `${first?.id} listed 2`)).toMatch(/ 列入清单$/u);
  expect(nameGone('event', `${first?.id} listed-active`)).not.toContain(first?.id);
});

test('a citation that is gone is called by its two ends', () => {
  const name = nameGone('citation', `${first?.id}>${second?.id} clause`);
  expect(name).toContain(' → ');
  expect(name).not.toContain(first?.id);
});

test('what nothing is known of keeps its id', () => {
  expect(nameGone('event', 'gone <b>')).toBe('gone <b>');
  expect(nameGone('erratum', 'e1')).toBe('e1');
});
