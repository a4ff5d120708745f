import { expect, test } from 'vitest';
import { isWide, measureText } from '../../../../packages/static-mermaid/text/measure-text.ts';
import { hideSyntax } from '../../../../packages/static-mermaid/text/placeholder.ts';

test('Hanzi and full-width punctuation are one em wide', () => {
  expect(measureText('国家，《》')).toBe(5);
});

test('placeholders are as wide as what they stand for', () => {
  const text = 'GB/T 33780.1-2017 “a”—';
  expect(measureText(hideSyntax(text))).toBeCloseTo(measureText(text), 10);
});

test('bold is at least as wide, marks have no width', () => {
  expect(measureText('C0108', true)).toBeGreaterThanOrEqual(measureText('C0108'));
  expect(measureText('e\u0301')).toBe(measureText('e'));
});

test.each([
  ['一', true],
  ['—', true],
  ['①', true],
  ['A', false],
])('%s wide: %s', (character, expected) => {
  expect(isWide(character.codePointAt(0) ?? 0)).toBe(expected);
});
