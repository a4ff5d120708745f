import { expect, test } from 'vitest';
import { decodeText, locateByte } from '../../../../../src/lib/dataset/json/decode-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

test('decodes UTF-8', () => {
  expect(decodeText(utf8('{"a": "中𠮷"}'))).toEqual({ text: '{"a": "中𠮷"}' });
  expect(decodeText(utf8(''))).toEqual({ text: '' });
});

test('reports a byte order mark, and still gives the text', () => {
  expect(decodeText(utf8('\ufeff{}'))).toEqual({
    offset: 0,
    problem: '文件以 BOM（字节顺序标记）开头',
    advice: '另存为“UTF-8（无 BOM）”，或运行 npm run validate -- --fix',
    text: '{}',
  });
});

const notUtf8: [string, number[], number][] = [
  ['GBK', [0x7b, 0x22, 0xd6, 0xd0, 0x22, 0x7d], 2],
  ['GBK after valid text', [...utf8('"中"'), 0xce, 0xc4], 5],
  ['UTF-16', [0xff, 0xfe, 0x7b, 0x00], 0],
  ['a character cut in two', [0x22, 0xe4, 0xb8], 1],
  ['a surrogate written as UTF-8', [0x22, 0xed, 0xa0, 0x80], 1],
  ['an overlong slash', [0xc0, 0xaf], 0],
];

test.each(notUtf8)('finds the first byte that is not UTF-8: %s', (_, bytes, offset) => {
  const decoded = decodeText(Uint8Array.from(bytes));
  expect(decoded).toMatchObject({ offset, problem: '文件不是 UTF-8 编码（可能是 GBK）' });
  expect(decoded).not.toHaveProperty('text');
});

test('finds one wrong byte in ten million', () => {
  const bytes = new Uint8Array(10_000_000).fill(0x61);
  bytes[7_654_321] = 0xff;
  expect(decodeText(bytes)).toMatchObject({ offset: 7_654_321 });
});

test('locates a byte by line and column', () => {
  expect(locateByte(utf8('ab\ncd\n'), 0)).toEqual({ line: 1, column: 1 });
  expect(locateByte(utf8('ab\ncd\n'), 4)).toEqual({ line: 2, column: 2 });
  expect(locateByte(utf8('ab\r\ncd'), 4)).toEqual({ line: 2, column: 1 });
});
