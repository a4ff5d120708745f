import { describe, expect, test } from 'vitest';
import { listIssues, numbered, readRows as read, tryImport } from '../try-import.ts';

describe('ids', () => {
  test('are made of numbers, else of titles, and stay when anything else changes', () => {
    const first = read([
      ['编号', '名称'],
      ['DL/T 1.2-2020', '甲'],
      ['20240001-T-469', '乙'],
      ['企标 7 号', '丙'],
      ['', 'Web Ärt 2'],
      ['', '丁'],
      ['', '!?'],
    ]);
    const ids = ['dl-t-1-2-2020', '20240001-t-469', '7', 'web-art-2', 'u4e01', 'standard'];
    expect(first.records.map(({ id }) => id)).toEqual(ids);
    expect(listIssues(first)).toEqual([]);
    const second = tryImport(first.dataset, [
      ['编号', '名称', '计划号'],
      ['', '!?', ''],
      ['GB/T 9-2024', '乙', '20240001-T-469'],
      ['DL/T 1.2-2020', '甲的新名称', ''],
      ['企标 7 号', '丙', ''],
      ['GB/T 8-2024', '丁', ''],
      ['', 'Web  Ärt 2', ''],
    ]);
    expect(second.counts).toMatchObject({ added: 0 });
    expect(second.missing).toEqual([]);
    expect(second.dataset.standards.standards.map(({ id }) => id)).toEqual(ids);
    expect(listIssues(second)).toEqual([]);
  });

  test('are told apart', () => {
    const { records } = read([
      ['编号', '名称'],
      ['XX 1', '甲'],
      ['XX/1', '乙'],
      ['XX-1', '丙'],
    ]);
    expect(records.map(({ id }) => id)).toEqual(['xx-1', 'xx-1-2', 'xx-1-3']);
  });
});

test('what stands in cells is text, whatever it looks like', () => {
  const title = '</script>{process.exit()}=1+1 <b>&amp;';
  const { records, problems } = read([
    ['标准号', '标准名称', '归口单位'],
    ['{x}', title, '__proto__'],
    ['constructor', '甲', 'toString'],
  ]);
  expect(problems).toEqual([]);
  expect(records.map((record) => record.title)).toEqual([title, '甲']);
  expect(records.map(({ id }) => id)).toEqual(['x', 'constructor']);
});

test('twenty thousand rows are taken in seconds, and taken again change nothing', () => {
  const body = Array.from({ length: 20_000 }, (_, i) => [
    ...[
      `GB/T ${i + 1}-2020`,
      `第 ${i + 1} 项`,
      '现行',
      '2020/1/2',
      `类 ${i % 50}`,
      `委员会 ${i % 300}`,
    ],
  ]);
  const rows = [['标准号', '名称', '状态', '发布日期', '分类', '归口'], ...body];
  const result = tryImport(numbered, rows);
  expect(result.counts).toMatchObject({ rows: 20_000, added: 20_000 });
  const again = tryImport(result.dataset, rows);
  expect(again.counts).toMatchObject({ added: 0, changed: 0 });
}, 60_000);
