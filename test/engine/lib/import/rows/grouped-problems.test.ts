import { expect, test } from 'vitest';
import { describeImport } from '../../../../../src/lib/import/report/describe-import.ts';
import { formatProblems } from '../../../../../src/lib/import/report/format-problems.ts';
import { readRows, tryImport } from '../try-import.ts';

const dates = (count: number, word = '去年') =>
  readRows([
    ['标准名称', '发布日期', '页数'],
    ...Array.from({ length: count }, (_, i) => [`第 ${i} 项`, word, i === 0 ? '几页' : '']),
  ]);

test('alike problems of a column stand under one heading, the first five of them', () => {
  const { problems } = dates(2509);
  const lines = formatProblems(problems, false);
  expect(lines).toHaveLength(8);
  expect(lines[0]).toMatch(/^2509 处同类，首 5 例：写作 2019-03-01/);
  expect(lines[1]).toBe('  第 2 行“发布日期”列“去年” — 不是日期');
  expect(lines[6]).toBe('第 2 行“页数”列“几页” — 不是页数 — 写作 24');
  expect(lines[7]).toContain('--all');
});

test('all of them are there when asked for, and few stand alone', () => {
  const lines = formatProblems(dates(2509).problems, true);
  expect(lines).toHaveLength(2511);
  expect(lines[0]).toMatch(/^2509 处同类：写作/);
  expect(lines.join('\n')).not.toContain('--all');
  const few = formatProblems(dates(5).problems, false);
  expect(few).toHaveLength(6);
  expect(few[0]).toMatch(/^第 2 行“发布日期”列“去年” — 不是日期 — 写作/);
});

test('problems of two columns or two ways to mend are told apart', () => {
  const { problems } = readRows([
    ['标准名称', '发布日期', '实施日期'],
    ...Array.from({ length: 6 }, (_, i) => [`第 ${i} 项`, '去年', i < 3 ? '明年' : '#N/A']),
  ]);
  const lines = formatProblems(problems, false);
  expect(lines.filter((line) => line.includes('处同类'))).toHaveLength(1);
  expect(lines.filter((line) => line.includes('“实施日期”列'))).toHaveLength(6);
});

test('numbers repeated many times are one kind, whichever they are', () => {
  const rows = Array.from({ length: 14 }, (_, i) => [
    `GB/T ${Math.floor(i / 2)}1-2020`,
    `第 ${i} 项`,
  ]);
  const lines = formatProblems(readRows([['标准号', '标准名称'], ...rows]).problems, false);
  expect(lines[0]).toMatch(/^7 处同类，首 5 例：/);
  expect(lines[1]).toContain('GB/T 01-2020');
});

test('what an import says of many is shown whole with --all', () => {
  const result = tryImport(readRows([['标准名称'], ['甲']]).dataset, [
    ['标准名称', '分类'],
    ...Array.from({ length: 9 }, (_, i) => [`第 ${i} 项`, `第 ${i} 类`]),
  ]);
  const told = (all: boolean) => describeImport(result, { prune: false, written: true, all });
  expect(told(false).filter((line) => /^ {2}第 \d 类$/.test(line))).toHaveLength(5);
  expect(told(false).at(-1)).toContain('--all');
  expect(told(true).filter((line) => /^ {2}第 \d 类$/.test(line))).toHaveLength(9);
  expect(told(true).join('\n')).not.toContain('--all');
});
