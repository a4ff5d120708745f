import { expect, test } from 'vitest';
import { createModel } from '../../../../src/lib/site/create-model.ts';
import { indexFacetValues, listTableFacets } from '../../../../src/lib/table/table-facets.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';

const model = createModel(loadFixture('second-dataset'), '2024-06-15');
const facets = listTableFacets(model);

test('facets are those standards differ in, each value once, with words', () => {
  expect(facets.map(({ name }) => name)).toContain('status');
  for (const { values } of facets) {
    expect(values.length).toBeGreaterThan(1);
    expect(new Set(values.map(([id]) => id)).size).toBe(values.length);
    expect(values.filter(([, word]) => word === '')).toEqual([]);
  }
});

test('every standard has a value of every facet', () => {
  const lacking = model.standards.filter((standard) =>
    indexFacetValues(standard, facets, model).some((index) => index < 0),
  );
  expect(lacking).toEqual([]);
});

test('years stand newest first', () => {
  const years = facets.find(({ name }) => name === 'year')?.values.map(([id]) => id) ?? [];
  const known = years.filter((id) => id !== 'none');
  expect(known).toEqual([...known].sort().reverse());
});
