import { expect, test } from 'vitest';
import { numbered, readRows, tryImport } from '../try-import.ts';

test('no standard is given an id that its page cannot have', () => {
  const titles = ['index', 'con', 'CON', 'nul.', 'com1', 'LPT9', 'com10', 'index 1'];
  const { records } = readRows([['标准名称'], ...titles.map((title) => [title])]);
  expect(records.map(({ id }) => id)).toEqual([
    ...['index-2', 'con-2', 'con-3', 'nul-2', 'com1-2', 'lpt9-2', 'com10', 'index-1'],
  ]);
  const listed = readRows([
    ['标准名称', '网址'],
    ['甲乙 con', 'https://a.example/standards/gb-t-1-2020.html'],
    ['甲', 'https://a.example/standards/index.html'],
  ]);
  expect(listed.records.map(({ id }) => id)).not.toContain('index');
});

test('a standard that goes from the middle of what replaced each other is told of', () => {
  const chain = tryImport(numbered, [
    ['标准号', '标准名称', '代替标准'],
    ['GB/T 3-2020', '新', 'GB/T 2-2010'],
    ['GB/T 2-2010', '中', 'GB/T 1-2000'],
    ['GB/T 1-2000', '旧', ''],
  ]).dataset;
  const prune = (...rows: string[][]) =>
    tryImport(chain, [['标准号', '标准名称'], ...rows], { prune: true }).remarks.format(9);
  const cut = /在一串代替的中间，前后不再相连：1 处\n.*GB\/T 2-2010/;
  expect(prune(['GB/T 3-2020', '新'], ['GB/T 1-2000', '旧']).join('\n')).toMatch(cut);
  expect(prune(['GB/T 3-2020', '新'], ['GB/T 2-2010', '中']).join('\n')).not.toMatch('中间');
});
