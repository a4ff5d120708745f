import { expect, test } from 'vitest';
import { grid } from '../../../../../src/lib/concepts/grid/concept.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const dataset = loadFixture('second-dataset');
const model = createModel(dataset, '2024-06-15');

test('what is said of the citations of a standard gives the words of the figure itself', () => {
  const [row] = dataset.citations.grid?.rows ?? [];
  const [note] = dataset.citations.grid?.notes ?? [];
  if (!row || !note) throw new Error('no grid with a note');
  const words = grid.citationWords?.(model, model.resolveStandard(row.row));
  expect(words?.note).toContain(note);
});

test('of a standard that stands in no row nothing is said', () => {
  const rows = new Set(dataset.citations.grid?.rows.map(({ row }) => row));
  const others = model.standards.filter(({ id }) => !rows.has(id));
  expect(others.length).toBeGreaterThan(0);
  expect(others.flatMap((standard) => grid.citationWords?.(model, standard) ?? [])).toEqual([]);
});
