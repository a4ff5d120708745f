import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  hideSyntax,
  originalCodePoint,
  removeUnwritable,
  restorePlaceholders,
} from '../../../../packages/static-mermaid/text/placeholder.ts';

test('ordinary Chinese text travels as itself', () => {
  const text = '国家政务服务平台，C0109（第1部分：编码要求）《目录》、清单；完。';
  expect(hideSyntax(text)).toBe(text);
});

test('nothing mermaid could read as syntax is left', () => {
  const hidden = hideSyntax('a "b" [c] {d} <e> #f; %%g --> h|i| `j` \\k & l_m*n');
  expect(hidden.replace(/[\u{f0000}-\u{ffffd}]/gu, '')).toBe('abcdefghijklmn');
});

test('every text comes back, apart from what XML cannot carry', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(restorePlaceholders(hideSyntax(text))).toBe(removeUnwritable(text));
    }),
  );
});

test.each([
  ['tab\there', 'tab here'],
  ['line\r\nbreak', 'line break'],
  ['nul\0', 'nul'],
  ['half \ud800 pair', 'half  pair'],
  ['private \u{f0041}', 'private \ufffd'],
])('%j becomes %j', (text, expected) => {
  expect(removeUnwritable(text)).toBe(expected);
});

test('a placeholder stands for one code point, others for themselves', () => {
  expect(originalCodePoint(0xf0022)).toBe(0x22);
  expect(originalCodePoint(0x4e00)).toBe(0x4e00);
});
