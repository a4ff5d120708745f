import { describe, expect, test } from 'vitest';
import { chooseSheets } from '../../../../../src/lib/import/sheets/choose-sheets.ts';
import { SheetError } from '../../../../../src/lib/import/sheets/sheet.ts';
import { listProblems, numbered, readRows, tryImport } from '../try-import.ts';

const heading = ['标准号', '标准名称', '状态', '发布日期'];
const first = ['GB/T 1-2020', '甲', '现行', '2020-03-01'];

describe('headings within a table', () => {
  test('in another order hold from there on', () => {
    const { records, dataset, problems } = readRows([
      heading,
      first,
      ['发布日期', '标准名称', '标准编号', '状态'],
      ['2021-05-06', '丙', 'GB/T 3-2021', '废止'],
    ]);
    expect(problems).toEqual([]);
    expect(records).toMatchObject([
      { number: 'GB/T 1-2020', title: '甲' },
      { number: 'GB/T 3-2021', title: '丙' },
    ]);
    expect(dataset.events.events).toContainEqual(
      expect.objectContaining({ record: 'gb-t-3-2021', kind: 'published', date: '2021-05-06' }),
    );
  });

  test('without one of the columns leave it blank', () => {
    const { records, problems } = readRows([
      heading,
      first,
      ['标准名称', '标准号'],
      ['丙', 'GB/T 3-2021', '多余'],
    ]);
    expect(problems).toEqual([]);
    expect(records.map(({ number }) => number)).toEqual(['GB/T 1-2020', 'GB/T 3-2021']);
  });

  test('in the same order are no standard, however they are typed', () => {
    const { records, remarks } = readRows([
      heading,
      first,
      ['标准编号', ' 标准 名称', '状 态', '发布日期'],
      ['GB/T 2-2020', '乙', '', ''],
    ]);
    expect(records.map(({ title }) => title)).toEqual(['甲', '乙']);
    expect(remarks.format(9).join('\n')).not.toContain('不是标准的行');
  });

  test('with a column that the table has not are refused, by their row', () => {
    const result = readRows([heading, first, ['标准名称', '标准号', '归口单位'], ['丙', 'x', 'y']]);
    expect(listProblems(result)).toEqual([
      expect.stringMatching(/^第 3 行.*表头.*“归口单位”.*第 1 行/u),
    ]);
  });

  test('above others of more columns are refused, for their rows would be lost', () => {
    const result = readRows([['标准号', '标准名称'], ['GB/T 9-2020', '壬'], heading, first]);
    expect(listProblems(result)).toEqual([expect.stringMatching(/^第 1 行.*表头/u)]);
  });

  test('in another order carry along what nothing has calculated', () => {
    const rows = [heading, first, ['标准名称', '标准号', '状态', '发布日期'], ['丙', '', '', '']];
    const sheet = { name: '', rows, uncalculated: [{ row: 3, column: 1 }] };
    expect(listProblems(tryImport(numbered, rows, { uncalculated: sheet.uncalculated }))).toEqual([
      expect.stringMatching(/^第 4 行“标准号”列.*公式/u),
    ]);
  });
});

describe('sums below a table', () => {
  test.each([
    [['合计', '2']],
    [['', '合 计', '', '共2项']],
    [['共计：2 项', '']],
    [['', '合计']],
    [['总计', '', '', '2 项标准']],
  ])('are no standards: %j', (row) => {
    const { records, problems, remarks } = readRows([heading, first, row]);
    expect(problems).toEqual([]);
    expect(records).toHaveLength(1);
    expect(remarks.format(9).join('\n')).toContain('不是标准的行，未取：1 处\n  第 3 行');
  });

  test.each([[['GB/T 2-2020', '合计']], [['', '合计方法', '现行']], [['20', '合同']]])(
    'are not standards with such words in their titles: %j',
    (row) => {
      expect(readRows([heading, first, row]).records).toHaveLength(2);
    },
  );
});

test('a number and a title that stand in the place of each other are refused', () => {
  const result = readRows([heading, ['丙方法', 'GB/T 3-2020', '现行', '']]);
  expect(listProblems(result)).toEqual([
    expect.stringMatching(/^第 2 行“标准号”列“丙方法”.*“标准名称”.*GB\/T 3-2020.*填反/u),
  ]);
  expect(
    readRows([heading, ['X-1', '丙', '', ''], ['GB/T 3-2020', 'GB/T 3', '', '']]).problems,
  ).toEqual([]);
});

test('the plan of a standard of the same table is told as such, once, with the row to take out', () => {
  const { dataset } = readRows([
    ['标准号', '计划号', '标准名称'],
    ['GB/T 7-2022', '20200001-T-469', '由计划而来'],
  ]);
  const result = tryImport(dataset, [
    ['标准号', '标准名称', '状态'],
    ['20200001-T-469', '由计划而来', '征求意见'],
    ['GB/T 7-2022', '由计划而来', '现行'],
  ]);
  expect(listProblems(result)).toEqual([
    '第 2 行“标准号”列“20200001-T-469” — 是第 3 行标准 GB/T 7-2022 的计划号，两行是同一项标准 — 删去第 2 行',
  ]);
});

describe('a workbook with lists of standards on several sheets', () => {
  const sheets = (...others: { name: string; rows: string[][]; isHidden?: true }[]) => {
    const chosen = chooseSheets([{ name: '国家标准', rows: [heading, first] }, ...others]);
    if (!chosen) throw new Error('no sheets');
    return chosen;
  };
  const second = {
    name: '行业标准',
    rows: [['题目'], ['标准名称', '标准号'], ['乙', 'DL/T 2-2020']],
  };
  const run = (chosen: ReturnType<typeof sheets>, prune: boolean) =>
    tryImport(numbered, chosen.standards.rows, { prune, others: chosen.others });

  test('is not pruned by while one is not read, with what to do', () => {
    expect(() => run(sheets(second), true)).toThrow(SheetError);
    expect(() => run(sheets(second), true)).toThrow(/“行业标准”.*没有读.*--prune/u);
    expect(run(sheets(second), false).problems).toEqual([]);
  });

  test('is where what is not read is no such list, or hidden', () => {
    const notes = {
      name: '说明',
      rows: [
        ['名称', '电话'],
        ['某单位', '1'],
      ],
    };
    expect(run(sheets(notes), true).problems).toEqual([]);
    expect(run(sheets({ ...second, isHidden: true }), true).problems).toEqual([]);
  });
});
