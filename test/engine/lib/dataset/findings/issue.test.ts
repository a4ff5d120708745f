import { expect, test } from 'vitest';
import {
  formatHints,
  formatIssue,
  type Issue,
  splitIssues,
} from '../../../../../src/lib/dataset/findings/issue.ts';

const issue: Issue = {
  file: 'standards.json',
  line: 3,
  column: 7,
  record: 's-t-1',
  field: 'title',
  problem: '含双向文字控制字符',
  advice: '删去它',
};

test('writes one line', () => {
  expect(formatIssue(issue)).toBe('standards.json:3:7 s-t-1 title — 含双向文字控制字符 — 删去它');
  expect(formatIssue({ ...issue, record: '', field: '' })).toBe(
    'standards.json:3:7 — 含双向文字控制字符 — 删去它',
  );
});

test('lets nothing break the line, turn it round or drive the terminal', () => {
  const record = 'a\nb\u202ec\u001b[2J\u009b\ud800';
  expect(formatIssue({ ...issue, record })).toBe(
    'standards.json:3:7 a\\u{a}b\\u{202e}c\\u{1b}[2J\\u{9b}\\u{d800} title — 含双向文字控制字符 — 删去它',
  );
});

test('stays readable when megabytes are quoted', () => {
  expect(formatIssue({ ...issue, problem: '长'.repeat(10_000_000) }).length).toBeLessThan(500);
});

test('tells hints from errors', () => {
  const hint: Issue = { ...issue, severity: 'hint' };
  expect(splitIssues([hint, issue])).toEqual({ errors: [issue], hints: [hint] });
});

test('writes hints below what may be done about them', () => {
  const hint = (line: number, advice: string): Issue => ({ ...issue, line, advice });
  expect(formatHints([hint(1, '甲'), hint(2, '乙'), hint(3, '甲\n')])).toEqual([
    '提示 1 处，不影响生成：甲',
    '  standards.json:1:7 s-t-1 title — 含双向文字控制字符',
    '提示 1 处，不影响生成：乙',
    '  standards.json:2:7 s-t-1 title — 含双向文字控制字符',
    '提示 1 处，不影响生成：甲\\u{a}',
    '  standards.json:3:7 s-t-1 title — 含双向文字控制字符',
  ]);
  expect(formatHints([hint(1, '甲'), hint(2, '乙'), hint(3, '甲')])[0]).toBe(
    '提示 2 处，不影响生成：甲',
  );
  expect(formatHints([])).toEqual([]);
});
