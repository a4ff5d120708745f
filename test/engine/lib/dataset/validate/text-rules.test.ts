import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTextProblems } from '../../../../../src/lib/dataset/validate/text-rules.ts';

const refused: [string, string][] = [
  ['a\nb', '含控制字符（换行、制表符等）：第 2 个字符 U+000A'],
  ['a\tb', '含控制字符（换行、制表符等）：第 2 个字符 U+0009'],
  ['\u0000', '含控制字符（换行、制表符等）：第 1 个字符 U+0000'],
  ['a\u0085b', '含控制字符（换行、制表符等）：第 2 个字符 U+0085'],
  ['甲\u202e乙', '含双向文字控制字符，会使显示顺序与内容不符：第 2 个字符 U+202E'],
  ['甲\u2066乙\u2069', '含双向文字控制字符，会使显示顺序与内容不符：第 2 个字符 U+2066'],
  ['甲\u200f乙', '含双向文字控制字符，会使显示顺序与内容不符：第 2 个字符 U+200F'],
  ['甲\ud83d', '含不成对的代理项，不是完整的 Unicode 文字：第 2 个字符 U+D83D'],
  ['\udc00甲', '含不成对的代理项，不是完整的 Unicode 文字：第 1 个字符 U+DC00'],
  ['甲\ufeff乙', '含非字符或不可见的标记字符：第 2 个字符 U+FEFF'],
  ['甲\uffff乙', '含非字符或不可见的标记字符：第 2 个字符 U+FFFF'],
  ['甲\u{1fffe}乙', '含非字符或不可见的标记字符：第 2 个字符 U+1FFFE'],
  ['甲\u2028乙', '含行分隔符或段分隔符：第 2 个字符 U+2028'],
  [' 甲', '首尾有空白：第 1 个字符 U+0020'],
  ['甲\u3000', '首尾有空白：第 2 个字符 U+3000'],
];

test.each(refused)('refuses %j', (text, problem) => {
  expect(findTextProblems(text).map((found) => found.problem)).toEqual([problem]);
});

const accepted = [
  '</script><script>alert(1)</script>',
  '{process.exit()}',
  'import x from "y"',
  'export default 1',
  '<img src=x onerror=alert(1)>',
  '| a | b |',
  '**粗体** _x_ [x](javascript:alert(1))',
  '&lt;已转义&gt;',
  '👩‍👩‍👧 e\u0301 𠮷 \ufffd',
  '中间　全角空格',
  '`代码` \\ \' "',
];

test.each(accepted)('accepts %j', (text) => {
  expect(findTextProblems(text)).toEqual([]);
});

test('finds every kind of problem of one text', () => {
  expect(findTextProblems(' \u202e\ud800\n').map((found) => found.problem)).toEqual([
    '含控制字符（换行、制表符等）：第 4 个字符 U+000A',
    '含双向文字控制字符，会使显示顺序与内容不符：第 2 个字符 U+202E',
    '含不成对的代理项，不是完整的 Unicode 文字：第 3 个字符 U+D800',
    '首尾有空白：第 1 个字符 U+0020',
  ]);
});

test('accepts nothing that changes on its way through UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      fc.pre(findTextProblems(text).length === 0);
      const bytes = new TextEncoder().encode(text);
      expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toBe(text);
    }),
  );
});
