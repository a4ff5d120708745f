import { expect, test } from 'vitest';
import { listProblems, numbered, tryImport } from '../try-import.ts';

const note = '空着的格';

test('a table taken once more says nothing of cells that were empty all along', () => {
  const rows = [
    ['标准号', '计划号', '标准名称', '状态', '发布日期', '代替', '被代替', '更新标准', '被更新'],
    ['GB/T 1-2020', '', '甲', '', '2020', 'GB/T 1-2010', '', 'GB/T 2-2020', ''],
    ['GB/T 1-2010', '', '甲', '', '2010', '', '', '', ''],
    ['GB/T 2-2020', '', '乙', '现行', '', '', '', '', ''],
    ['', '20190834-T-469', '丙', '在研', '', '', '', '', ''],
  ];
  const first = tryImport(numbered, rows);
  const again = tryImport(first.dataset, rows);
  expect(again.remarks.format(9).join('\n')).not.toContain(note);
});

test('a cell that was emptied is told, and so is one of a relation that no other cell tells of', () => {
  const heading = ['标准号', '标准名称', '状态', '归口', '代替'];
  const { dataset } = tryImport(numbered, [
    heading,
    ['GB/T 1-2020', '甲', '现行', '子', 'GB/T 1-2010'],
  ]);
  const again = tryImport(dataset, [heading, ['GB/T 1-2020', '甲', '', '', '']]);
  expect(again.remarks.format(9)).toEqual([
    expect.stringMatching(new RegExp(`^${note}.*3 处$`, 'u')),
    expect.stringContaining('gb-t-1-2020 状态：'),
    expect.stringContaining('gb-t-1-2020 代替：GB/T 1-2010'),
    expect.stringContaining('gb-t-1-2020 归口：子'),
  ]);
});

test('an error of a formula is told as such, and taken for nothing', () => {
  const rows = (cell: string) => [
    ['标准号', '标准名称', '状态', '分类', '归口'],
    ['GB/T 1-2020', '甲', cell, cell, cell],
  ];
  const result = tryImport(numbered, rows('#N/A'));
  expect(listProblems(result)).toHaveLength(3);
  expect(result.remarks.format(9)).toEqual([]);
  const titled = tryImport(numbered, [
    ['标准号', '标准名称'],
    ['GB/T 1-2020', '#REF!'],
  ]);
  expect(listProblems(titled)).toEqual([
    expect.stringContaining('第 2 行“标准名称”列“#REF!” — 是公式的错误'),
  ]);
});

test('a plan number of two standards is told by the column it stands in', () => {
  const { dataset } = tryImport(numbered, [['标准名称'], ['丁']]);
  const result = tryImport(dataset, [
    ['标准号', '项目计划号', '标准名称'],
    ['GB/T 1-2020', '20190834-T-469', '甲'],
    ['GB/T 2-2020', '20190834-T-469', '乙'],
    ['20190835-T-469', '', '丙'],
    ['GB/T 3-2020', '20190835-T-469', '丁'],
    ['', '20190836-T-469', '戊'],
    ['', '20190836-T-469', '己'],
  ]);
  expect(listProblems(result).toSorted()).toEqual([
    expect.stringMatching(/^第 2 行“项目计划号”列“20190834-T-469” — 也是第 3 行“乙”的编号/),
    expect.stringMatching(/^第 3 行“项目计划号”列“20190834-T-469” — 也是第 2 行“甲”的编号/),
    expect.stringMatching(/^第 4 行“标准号”列“20190835-T-469” — 也是第 5 行“丁”的编号/),
    expect.stringMatching(/^第 5 行“项目计划号”列“20190835-T-469” — 也是第 4 行“丙”的编号/),
    expect.stringMatching(/^第 7 行“标准名称”列“己” — 项目计划号 20190836-T-469 与第 6 行“戊”相同/),
  ]);
});
