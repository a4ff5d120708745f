import { expect, test } from 'vitest';
import { countGrounds } from '../../../../../src/lib/concepts/grid/count-grounds.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const model = createModel(loadFixture('second-dataset'), '2024-06-15');
const cells = model.citations.citations.filter(({ cell }) => cell);
const [cell] = cells;
if (!cell?.place) throw new Error('no cell');
const { place } = cell;
const clause = { citing: 'a', cited: 'b', verification: 'clause', place } as const;
const stated = { citing: 'a', cited: 'b', verification: 'stated' } as const;

test('nothing is told apart where all is read from the figure', () => {
  expect(countGrounds(model, cells)).toBeNull();
});

test('what rests on clauses or on the editors is counted on its own', () => {
  const told = countGrounds(model, [...cells, clause, stated, stated]);
  expect(told?.split('；').map((words) => words.replace(/依据.*$/u, '依据'))).toEqual([
    `${cells.length} 条依据`,
    '1 条依据',
    '2 条由编者录入',
  ]);
});

test('several clauses are not named one by one', () => {
  const other = { ...clause, place: { ...place, clause: 'elsewhere' } };
  expect(countGrounds(model, [clause, other])).toBe('2 条依据条文');
});
