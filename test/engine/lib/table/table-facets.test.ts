import { describe, expect, test } from 'vitest';
import { createModel } from '../../../../src/lib/site/create-model.ts';
import { indexFacetValues, listTableFacets } from '../../../../src/lib/table/table-facets.ts';
import { parseTableState } from '../../../../src/lib/table/table-state.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';
import { renameAll, renameId } from '../../../renamed-dataset.ts';

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
    indexFacetValues(standard, facets, model).some(({ length }) => length === 0),
  );
  expect(lacking).toEqual([]);
});

test.each(['family', 'category', 'subcategory', 'focus'])(
  'an address may ask for a %s by the id it had before it was renamed',
  (name) => {
    const renamed = listTableFacets(createModel(renameAll(), model.asOf));
    const values = facets.find((facet) => facet.name === name)?.values ?? [];
    const ids = values.map(([id]) => id).filter((id) => id !== 'none');
    expect(ids.length).toBeGreaterThan(0);
    const query = new URLSearchParams(ids.map((id) => [name, id])).toString();
    const columns = { text: 'text', sort: 'sort', columns: 'columns' };
    const terms = { facets: renamed, columns: [], parameters: columns };
    const now = ids.map((id) => id.split('/').map(renameId).join('/'));
    expect(parseTableState(query, terms).chosen).toEqual({ [name]: now });
  },
);

test('a subcategory is found by former ids of its own and of its category, together and alone', () => {
  const renamed = listTableFacets(createModel(renameAll(), model.asOf));
  const facet = renamed.find(({ name }) => name === 'subcategory');
  const [id = ''] = facet?.values[0] ?? [];
  const [category = '', own = ''] = id.split('/').map((part) => part.replace(/-new$/, ''));
  const former = facet?.formerIds?.filter(([, now]) => now === id).map(([old]) => old);
  expect(former).toEqual([
    `${category}-new/${own}`,
    `${category}/${own}-new`,
    `${category}/${own}`,
  ]);
});

describe('a category that stands on another level by now', () => {
  const bare = loadFixture('bare-dataset');
  const standardOf = (id: string, path: string) => ({ id, title: id, categories: [path] });
  const read = (query: string, list: typeof bare.categories.categories, paths: string[]) => {
    const standards = { standards: paths.map((path, i) => standardOf(`s-${i}`, path)) };
    const moved = { ...bare, standards, categories: { categories: list } };
    const tables = listTableFacets(createModel(moved, model.asOf));
    const parameters = { text: 'text', sort: 'sort', columns: 'columns' };
    return parseTableState(query, { facets: tables, columns: [], parameters }).chosen;
  };
  const under = [
    {
      ...{ id: 'b', name: '乙' },
      subcategories: [
        { id: 'a', name: '甲', formerIds: ['/a'], subcategories: [{ id: 'x', name: '子' }] },
        { id: 'c', name: '丙' },
      ],
    },
  ];
  const above = [
    { id: 'a', name: '甲', formerIds: ['b/a'], subcategories: [{ id: 'x', name: '子' }] },
    { id: 'b', name: '乙', subcategories: [{ id: 'c', name: '丙' }] },
  ];

  test('is found by the address that asked for it before, and so is what is below it', () => {
    const paths = ['b/a', 'b/a/x', 'b/c'];
    expect(read('category=a', under, paths)).toEqual({ subcategory: ['b/a'] });
    expect(read('subcategory=a/x', under, paths)).toEqual({ subcategory: ['b/a/x'] });
    const raised = ['a', 'a/x', 'b/c'];
    expect(read('subcategory=b/a', above, raised)).toEqual({ category: ['a'] });
    expect(read('subcategory=b/a/x&category=b', above, raised)).toEqual({
      ...{ category: ['b'], subcategory: ['a/x'] },
    });
  });

  test('is not what an address asks for that means another', () => {
    expect(read('category=c', under, ['b/a', 'b/c'])).toEqual({});
  });

  test('keeps the path it had on the first level when it is renamed there', () => {
    const renamed = [
      { id: 'd', name: '丁', formerIds: ['/a'] },
      { id: 'b', name: '乙' },
    ];
    expect(read('category=a', renamed, ['d', 'b'])).toEqual({ category: ['d'] });
  });
});

test('the years, which have no ids of records, have no former ones', () => {
  const year = facets.find(({ name }) => name === 'year');
  expect(year && 'formerIds' in year).toBe(false);
});

test('years stand newest first', () => {
  const years = facets.find(({ name }) => name === 'year')?.values.map(([id]) => id) ?? [];
  const known = years.filter((id) => id !== 'none');
  expect(known).toEqual([...known].sort().reverse());
});

describe('of standards in several categories, with lists of words', () => {
  const classified = createModel(loadFixture('classified-dataset'), '2024-06-15');
  const offered = listTableFacets(classified);
  const idsOf = (name: string) =>
    offered.find((facet) => facet.name === name)?.values.map(([id]) => id);
  const valuesOf = (id: string) => {
    const rows = indexFacetValues(classified.resolveStandard(id), offered, classified);
    return Object.fromEntries(
      offered.map(({ name, values }, i) => [name, rows[i]?.map((value) => values[value]?.[0])]),
    );
  };

  test('the values are those that occur, categories as they stand in their tree', () => {
    expect(idsOf('category')).toEqual(['thermal', 'hydro', 'line', 'loose', 'none']);
    expect(idsOf('subcategory')).toEqual([
      'thermal/general',
      'thermal/turbine',
      'thermal/turbine/blade',
      'thermal/turbine/general',
      'thermal/turbine/general/deep',
      'hydro/general',
      'none',
    ]);
    expect(idsOf('field-keyword')).toContain('a,b');
  });

  test('a standard has a value for each, with the categories above', () => {
    expect(valuesOf('three')).toMatchObject({
      category: ['thermal', 'line'],
      subcategory: [
        'thermal/turbine',
        'thermal/turbine/blade',
        'thermal/turbine/general',
        'thermal/turbine/general/deep',
      ],
      'field-discipline': ['电气', '热能'],
    });
    expect(valuesOf('seven')).toMatchObject({ category: ['none'], 'field-discipline': ['none'] });
  });

  test('a category is asked for by every path it had', () => {
    const facet = offered.find(({ name }) => name === 'subcategory');
    const former = facet?.formerIds?.filter(([, id]) => id === 'thermal/turbine/blade');
    expect(former).toHaveLength(7);
    expect(former).toContainEqual(['fire/engine/vane', 'thermal/turbine/blade']);
  });
});
