import { expect, test } from 'vitest';
import { records } from '../../../../../src/lib/concepts/grid/records.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

test('versions call a cell by the plan numbers of standards that have no other number', () => {
  const dataset = structuredClone(loadFixture('second-dataset'));
  const [cell] = dataset.citations.grid?.cells ?? [];
  const row = dataset.standards.standards.find(({ id }) => id === cell?.row);
  if (!cell || !row) throw new Error('no cell');
  dataset.events.events = [];
  Object.assign(row, { number: null, planNumber: 'P-1' });
  const found = records.records(dataset).find(({ id }) => id === `${cell.row}>${cell.column}`);
  expect(found?.label).toMatch(/^P-1 → /);
});
