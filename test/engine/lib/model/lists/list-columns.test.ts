import { expect, test } from 'vitest';
import { listColumns } from '../../../../../src/lib/model/lists/list-columns.ts';
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
