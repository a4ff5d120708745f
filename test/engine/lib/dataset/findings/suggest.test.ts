import { expect, test } from 'vitest';
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

test('suggests nothing when nothing is known', () => {
  expect(suggest('x', [])).toBeNull();
});

test('advises on an unknown reference', () => {
  expect(adviseReference('genral', known, 'categories.json')).toBe(
    '您是不是要写 general？已有的值见 categories.json',
  );
  expect(adviseReference('服务业务', known, 'categories.json')).toBe(
    '改为 categories.json 中已有的值',
  );
});
