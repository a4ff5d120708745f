import { expect, test } from 'vitest';
import { sortRows } from '../../../../src/lib/table/sort-rows.ts';

const sort = (rows: string[], descending = false, lang = 'zh-CN') =>
  sortRows(rows, (row) => row.split(':')[0] ?? '', descending, lang);

test.each([
  ['words by their sound', ['在研', '废止', '现行'], ['废止', '现行', '在研']],
  ['numbers by their size', ['10', '9', '2'], ['2', '9', '10']],
  ['numbers inside words too', ['第 10 部分', '第 2 部分'], ['第 2 部分', '第 10 部分']],
  ['what is equal as it came', ['1:b', '0:x', '1:a'], ['0:x', '1:b', '1:a']],
  ['what is empty last', ['', '2', '1'], ['1', '2', '']],
])('%s', (_, rows, sorted) => {
  expect(sort(rows)).toEqual(sorted);
});

test('words stand as readers of the language look them up', () => {
  const rows = ['照片', 'archive', '档案'];
  expect(sort(rows)).toEqual(['档案', '照片', 'archive']);
  expect(sort(rows, false, 'en')).toEqual(['archive', '档案', '照片']);
});

test('downwards what is empty comes last as well, and what is equal as it came', () => {
  expect(sort(['', '1:a', '2', '1:b'], true)).toEqual(['2', '1:a', '1:b', '']);
});

test('its argument is left alone', () => {
  const rows = ['2', '1'];
  sort(rows);
  expect(rows).toEqual(['2', '1']);
});
