import { describe, expect, test } from 'vitest';
import { listIssues, listProblems, readRows as read, tryImport } from '../try-import.ts';

describe('rows', () => {
  test('that cannot be read are all named, with row and column', () => {
    const result = read([
      ['标准名称', '发布日期', '网址', '页数'],
      ['甲', '二〇一九', 'ftp://a', '三'],
      ['', '2019', '', ''],
      ['乙', '2019-02-30', '', ''],
    ]);
    expect(listProblems(result)).toEqual([
      '第 2 行“发布日期”列“二〇一九” — 不是日期 — 写作 2019-03-01、2019/3/1、2019年3月1日、1 March 2019，或只写年、年月',
      '第 2 行“页数”列“三” — 不是页数 — 写作 24',
      '第 2 行“网址”列“ftp://a” — 不是网址 — 以 http:// 或 https:// 开头',
      '第 4 行“发布日期”列“2019-02-30” — 不是日期 — 写作 2019-03-01、2019/3/1、2019年3月1日、1 March 2019，或只写年、年月',
    ]);
    expect(result.remarks.format(9)).toContain('  第 3 行：2019');
  });

  test('with a number and no title are told', () => {
    const result = read([
      ['标准号', '标准名称', '状态'],
      ['GB/T 1-2020', '', '现行'],
    ]);
    expect(listProblems(result)).toEqual([
      '第 2 行“标准名称”列 — 没有名称（GB/T 1-2020 现行） — 填写名称，或删去此行',
    ]);
  });

  test('that are empty, repeat the headings or are none of a standard are passed over', () => {
    const { counts, records, remarks } = read([
      ['标准号', '标准名称', '状态'],
      ['一、通用', '', ''],
      ['GB/T 1-2020', '甲', '现行'],
      ['', '', ''],
      ['标准号', '标准名称', '状态'],
      ['GB/T 2-2020', '乙', '现行'],
      ['合计', '', ''],
    ]);
    expect(records.map(({ title }) => title)).toEqual(['甲', '乙']);
    expect(counts).toMatchObject({ rows: 2, standards: 2 });
    expect(remarks.format(9)).toEqual([
      '不是标准的行，未取：2 处',
      '  第 2 行：一、通用',
      '  第 7 行：合计',
    ]);
  });

  test('of one standard are joined, however its number is typed', () => {
    const result = read([
      ['标准号', '标准名称', '分类', '状态'],
      ['GB/T 1—2020', '甲', '一', '现行'],
      ['ＧＢ／Ｔ　1-2020', '甲', '二', '废止'],
      ['GBT1-2020', '甲', '一', '现行'],
    ]);
    expect(result.records).toHaveLength(1);
    expect(result.records[0]?.number).toBe('GB/T 1-2020');
    expect(result.counts).toMatchObject({ rows: 3, standards: 1, repeated: 1 });
    expect(result.remarks.format(9).join('\n')).toContain(
      '各行“状态”不同，取第一个：1 处\n  gb-t-1-2020：第 2 行“现行”、第 3 行“废止”',
    );
  });

  test('with one number and two titles are told, both of them, unless one has no title', () => {
    const result = read([
      ['标准号', '标准名称', '归口'],
      ['GB/T 1-2020', '甲（一）', '子'],
      ['GB/T 1—2020', '乙', '丑'],
      ['GB/T 1-2020', ' 甲(一)', '寅'],
      ['GBT1-2020', '', '卯'],
      ['20240001-T-469', '丙', ''],
      ['20240001-T-469', '丁', ''],
    ]);
    const advice = '改正其中一个编号；是同一项标准的，名称写成一样';
    expect(listProblems(result)).toEqual([
      `第 3 行“标准名称”列“乙” — 标准号 GB/T 1-2020 与第 2 行“甲（一）”相同，名称不同 — ${advice}`,
      `第 7 行“标准名称”列“丁” — 标准号 20240001-T-469 与第 6 行“丙”相同，名称不同 — ${advice}`,
    ]);
    expect(result.counts).toMatchObject({ rows: 4, standards: 2 });
  });

  test('of amendments are standards of their own', () => {
    const result = read([
      ['标准号', '标准名称'],
      ['GB/T 1-2020', '甲'],
      ['GB/T 1-2020', '甲《第1号修改单》'],
    ]);
    expect(result.records.map(({ id, number }) => [id, number])).toEqual([
      ['gb-t-1-2020', 'GB/T 1-2020'],
      ['gb-t-1-2020-xg1', 'GB/T 1-2020/XG1'],
    ]);
    expect(listIssues(result)).toEqual([]);
  });

  test('with a number another standard has are told', () => {
    const dataset = read([
      ['标准号', '标准名称'],
      ['GB/T 1-2020', '甲'],
      ['GB/T 2-2020', '乙'],
    ]).dataset;
    const page = (id: string) => `https://a.example/standards/${id}.html`;
    const rows = [
      ['编号', '名称', '网址'],
      ['GB/T 2-2020', '甲', page('gb-t-1-2020')],
      ['GB/T 2-2020', '乙', page('gb-t-2-2020')],
    ];
    expect(listProblems(tryImport(dataset, rows))).toEqual([
      '第 2 行“编号”列“GB/T 2-2020” — 也是第 3 行“乙”的编号 — 改正其中一个编号',
      '第 3 行“编号”列“GB/T 2-2020” — 也是第 2 行“甲”的编号 — 改正其中一个编号',
    ]);
    const swapped = rows.map((cells, i) => (i === 2 ? cells.with(0, 'GB/T 1-2020') : cells));
    const result = tryImport(dataset, swapped);
    expect(listProblems(result)).toEqual([]);
    expect(listIssues(result)).toEqual([]);
  });

  test('of one page with two numbers are told; one of them may have none', () => {
    const page = 'https://a.example/b/standards/gb-t-1-2020.html';
    const result = read([
      ['编号', '名称', '网页地址'],
      ['', '甲', page],
      ['GB/T 1-2020', '甲', page],
      ['GB/T 2-2020', '甲', page],
      ['GB/T 1—2020', '甲', page],
    ]);
    expect(listProblems(result)).toEqual([
      expect.stringMatching(
        /^第 4 行“网页地址”列“.+” — 与第 2 行是同一网页，编号却不同：这一行是 GB\/T 2-2020，那一行是 GB\/T 1-2020 — /,
      ),
    ]);
    expect(result.counts).toMatchObject({ rows: 3, standards: 1 });
    expect(result.records[0]?.number).toBe('GB/T 1-2020');
  });
});

test('what can be read and is hardly meant so is taken, and told by row and column', () => {
  const result = read([
    ['标准名称', '发布日期', '实施日期', 'ICS', 'CCS'],
    ['甲', '2020-05-01', '2020-01-01', '35.240.30；01.12', 'L67、A00/09'],
    ['乙', '1020-01-01', '2020-01-01', '电力', 'F 20'],
    ['丙', '2020-05', '2020', '29.020', 'K'],
    ['丁', '2020', '2099-01', '', ''],
    ['戊', '1900', '2036-12-31', '', ''],
    ['己', '1899-12-31', '2037', '', ''],
  ]);
  expect(listProblems(result)).toEqual([]);
  expect(listIssues(result)).toEqual([]);
  expect(result.records).toHaveLength(6);
  expect(result.remarks.format(9)).toEqual([
    '发布晚于实施，照写（也许两栏填反了）：1 处',
    '  第 2 行“发布日期”列“2020-05-01”，“实施日期”列“2020-01-01”',
    '不像 ICS 分类号，照写：1 处',
    '  第 3 行“ICS”列“电力”',
    '日期早得或晚得少见，照写：4 处',
    '  第 3 行“发布日期”列“1020-01-01”',
    '  第 5 行“实施日期”列“2099-01”',
    '  第 7 行“发布日期”列“1899-12-31”',
    '  第 7 行“实施日期”列“2037”',
    '不像 CCS 分类号，照写：1 处',
    '  第 4 行“CCS”列“K”',
  ]);
});
