import { expect, test } from 'vitest';
import { describeImport } from '../../../../../src/lib/import/report/describe-import.ts';
import { relationHeading as heading, listProblems, numbered, tryImport } from '../try-import.ts';

const rows = [heading, ['GB/T 1-2020', '甲', '现行', '', ''], ['GB/T 1-2010', '旧', '', '', '']];
const sheet = (...cells: string[]) => [['标准', '关系', '对方', '说明'], cells];

test('relations of their sheet are printed by the standard that has them', () => {
  const { dataset } = tryImport(numbered, rows);
  const added = tryImport(dataset, rows, {
    relations: sheet('GB/T 1-2010', '被代替', 'GB/T 1-2020'),
  });
  expect(added.counts.changed).toBe(1);
  expect(describeImport(added, { prune: false, written: false }).join('\n')).toMatch(
    /“新增的关系”将改动 1 处：\n {2}gb-t-1-2020：“” → “GB\/T 1-2020 代替 GB\/T 1-2010”/,
  );
  const changed = tryImport(added.dataset, rows, {
    relations: sheet('GB/T 1-2020', '代替', 'GB/T 1-2010', '部分'),
  });
  expect(changed.settled).toMatchObject([
    { id: 'gb-t-1-2020', heading: '改动的关系', after: 'GB/T 1-2020 代替 GB/T 1-2010 部分' },
  ]);
  const gone = tryImport(added.dataset, [heading, ['GB/T 1-2020', '甲', '', 'GB/T 9-2000', '']]);
  expect(gone.settled).toMatchObject([{ id: 'gb-t-1-2020', heading: '删去的关系', after: '' }]);
});

test('a relation of the sheet from outside is told of the standard inside', () => {
  const { dataset } = tryImport(numbered, rows);
  const result = tryImport(dataset, rows, {
    relations: sheet('GB/T 1-2010', '被代替', 'GB/T 9-2020'),
  });
  expect(result.settled).toMatchObject([{ id: 'gb-t-1-2010', heading: '新增的关系' }]);
});

test('a row that is refused is in the catalogue for all that', () => {
  const { dataset } = tryImport(numbered, rows);
  const result = tryImport(dataset, [heading, ['GB/T 1-2020', ''], ['GB/T 3-2020', '丙']]);
  expect(result.problems).toHaveLength(1);
  expect(result.missing.map(({ id }) => id)).toEqual(['gb-t-1-2010']);
});

test('a row that bears the address of another is in the catalogue by its number', () => {
  const { dataset } = tryImport(numbered, rows);
  const page = 'https://a.example/standards/gb-t-1-2020.html';
  const result = tryImport(dataset, [
    ['标准号', '标准名称', '网址'],
    ['GB/T 1-2020', '甲', page],
    ['GB/T 1-2010', '旧', page],
  ]);
  expect(result.problems).toHaveLength(1);
  expect(result.missing).toEqual([]);
});

test('rows that contradict each other are both named', () => {
  const twice = tryImport(numbered, [
    heading,
    ['GB/T 1-2020', '甲', '现行'],
    ['GB/T 1-2020', '甲', '废止'],
  ]);
  expect(twice.remarks.format(9)).toContain('  gb-t-1-2020：第 2 行“现行”、第 3 行“废止”');
  const { dataset } = tryImport(numbered, rows);
  const page = (id: string) => `https://a.example/standards/${id}.html`;
  const repeated = tryImport(dataset, [
    ['标准号', '标准名称', '网址'],
    ['GB/T 1-2020', '甲', page('gb-t-1-2020')],
    ['GB/T 1-2020', '旧', page('gb-t-1-2010')],
  ]);
  expect(listProblems(repeated).join('\n')).toMatch(
    /第 2 行.*第 3 行“旧”[\s\S]*第 3 行.*第 2 行“甲”/,
  );
});
