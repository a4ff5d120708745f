import { expect, test } from 'vitest';
import { listColumns, mayWrap } from '../../../../../src/lib/model/lists/list-columns.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const model = createModel(loadFixture('second-dataset'), '2024-06-15');
const keysOf = (standards: typeof model.standards) =>
  listColumns(model, standards).map(({ key }) => key);

test('a list has the columns that say something of what it lists', () => {
  const planned = model.standards.filter(({ record }) => record.planNumber);
  expect(planned.length).toBeGreaterThan(0);
  expect(keysOf(planned)).toContain('planNumber');
});

test('a list has no empty column', () => {
  const others = model.standards.filter(({ record }) => !record.planNumber);
  expect(others.length).toBeGreaterThan(0);
  expect(keysOf(others)).not.toContain('planNumber');
  expect(keysOf([])).toEqual([]);
});

test.each([
  ['2019-12-31', false],
  ['GB/T 33780.1-2017', false],
  ['网络安全技术委员会', false],
  ['政务信息资源共享与交换体系', true],
  ['Web and Internet Transport', true],
  [null, false],
])('a cell that says %s may stand on several lines: %s', (words, wraps) => {
  const [standard] = model.standards;
  if (!standard) throw new Error('no standards');
  const column = { key: 'a', word: '甲', read: () => words };
  expect(mayWrap(column, standard)).toBe(wraps);
  expect(mayWrap({ ...column, isSeveral: () => true }, standard)).toBe(true);
});
