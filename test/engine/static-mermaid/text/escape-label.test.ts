import { expect, test } from 'vitest';
import {
  escapeLabel,
  replaceEntities,
} from '../../../../packages/static-mermaid/text/escape-label.ts';

test.each([
  ['GB/T 33780.1-2017 基于云计算的电子政务公共平台 (第1部分): 100%'],
  ['“互联网+政务服务”—— A_B*C = {x} [y] | z; ~'],
])('ordinary text stays readable: %s', (text) => {
  expect(escapeLabel(text)).toBe(text);
});

test.each([
  ['"', '#quot;'],
  ['#1', '#35;1'],
  ['<br>', '#lt;br#gt;'],
  ['a & b', 'a #amp; b'],
  ['`x`', '#96;x#96;'],
  ['%%{init}%%', '#37;#37;{init}#37;#37;'],
  ['$$x$$', '#36;#36;x#36;#36;'],
  ['two\nlines', 'two lines'],
])('%j is written %j', (text, expected) => {
  expect(escapeLabel(text)).toBe(expected);
});

test.each([
  ['#quot;a#35;b#lt;', '[”'],
  ['#unknown; #9999999;', ''],
])('entities of %s are found', (text) => {
  const found: string[] = [];
  replaceEntities(text, (character) => {
    found.push(character);
    return '';
  });
  expect(found).toEqual(text.includes('quot') ? ['"', '#', '<'] : []);
});
