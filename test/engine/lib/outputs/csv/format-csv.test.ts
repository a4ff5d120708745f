import { expect, test } from 'vitest';
import { formatCsv } from '../../../../../src/lib/outputs/csv/format-csv.ts';

const cases: [string, string][] = [
  ['政务', '政务'],
  ['a,b', '"a,b"'],
  ['他说“是”', '他说“是”'],
  ['"x"', '"""x"""'],
  ['两\n行', '"两\n行"'],
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['\t=1', "'\t=1"],
  ['\r=1', '"\'\r=1"'],
  ["'=1", "''=1"],
  ["''-", "'''-"],
  ["'1", "'1"],
  ['1-1', '1-1'],
  ['@SUM(A1), x', '"\'@SUM(A1), x"'],
  ['—', '—'],
  ['', ''],
];

test.each(cases)('the cell %j is written as %j', (cell, written) => {
  expect(formatCsv([[cell]])).toBe(`\uFEFF${written}\r\n`);
});

test('rows end with CR LF, the last one too', () => {
  expect(
    formatCsv([
      ['编号', '名称'],
      ['1', '甲'],
    ]),
  ).toBe('\uFEFF编号,名称\r\n1,甲\r\n');
});
