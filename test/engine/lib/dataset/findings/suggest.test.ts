import fc from 'fast-check';
import { closest, distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { readAdvice } from '../../../../../src/lib/dataset/findings/issue.ts';
import { adviseReference, suggest } from '../../../../../src/lib/dataset/findings/suggest.ts';

const known = new Set(['general', 'data', 'security']);

const cases: [string, string | null][] = [
  ['genral', 'general'],
  ['Data', 'data'],
  ['secruity', 'security'],
  ['服务', null],
  ['completely-different', null],
];

test.each(cases)('of what is known, %s is meant to be %s', (value, expected) => {
  expect(suggest(value, known)).toBe(expected);
});

test('suggests the nearest, and of several as near the first', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 9 });
  fc.assert(
    fc.property(word, fc.array(word, { minLength: 1 }), (value, candidates) => {
      const best = closest(value, candidates);
      const near = distance(value, best) <= Math.max(2, Math.floor(value.length / 3));
      expect(suggest(value, candidates)).toBe(near ? best : null);
    }),
  );
});

test('suggests nothing when nothing is known', () => {
  expect(suggest('x', [])).toBeNull();
});

test('advises on an unknown reference', () => {
  const advise = (value: string) =>
    readAdvice({ advice: adviseReference(value, known, 'categories.json') });
  expect(advise('genral')).toBe('您是不是要写 general？已有的值见 categories.json');
  expect(advise('服务业务')).toBe('改为 categories.json 中已有的值');
});
