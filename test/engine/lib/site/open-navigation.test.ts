import { describe, expect, test } from 'vitest';
import { createModel } from '../../../../src/lib/site/create-model.ts';
import { listNavigation } from '../../../../src/lib/site/navigation.ts';
import { foldItems, listLinked, openItems } from '../../../../src/lib/site/open-navigation.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';
import { createManyCategories } from '../concepts/categories/many-categories.ts';

/** The categories in the navigation of a page the way to which is given. */
function openFor(dataset: Parameters<typeof createModel>[0], ...way: string[]) {
  const { groups } = listNavigation(createModel(dataset, '2024-06-15'), []);
  const group = groups.find(({ title }) => title.address === 'categories.html');
  return openItems(group?.items ?? [], new Set(way));
}

describe('where several families have categories', () => {
  const dataset = loadFixture('classified-dataset');
  const families = [
    'categories.html#section:family-power',
    'categories.html#section:family-grid',
    'categories.html#section:no-family',
  ];

  test('only their names show on pages of none of them', () => {
    expect(listLinked(openFor(dataset, 'index.html'))).toEqual(families);
  });

  test('those of the family a page is in show, and its branch to the page', () => {
    const [power, ...others] = families;
    const tops = ['categories/thermal.html', 'categories/hydro.html'];
    expect(listLinked(openFor(dataset, 'families/power.html'))).toEqual([
      power,
      ...tops,
      ...others,
    ]);
    const turbine = 'categories/thermal/turbine.html';
    const opened = openFor(dataset, 'categories/thermal.html', turbine);
    expect(listLinked(opened)).toEqual([
      power,
      'categories/thermal.html',
      'categories/thermal/general.html',
      turbine,
      'categories/thermal/turbine/blade.html',
      'categories/thermal/turbine/empty.html',
      'categories/thermal/turbine/general.html',
      'categories/hydro.html',
      ...others,
    ]);
  });
});

describe('with 105 categories of 3 levels', () => {
  const dataset = createManyCategories(105, 6, 3);
  const size = (...way: string[]) => listLinked(openFor(dataset, ...way)).length;

  test('a page has one list of each level, whatever there are in all', () => {
    expect(size('index.html')).toBe(105);
    expect(size('categories/c7/s1/s2.html')).toBe(105 + 6 + 6);
  });

  test('the long list is folded but for the branch of the page', () => {
    const home = foldItems(openFor(dataset, 'index.html'));
    expect([home.shown.length, home.folded.length]).toEqual([0, 105]);
    const { shown, folded } = foldItems(openFor(dataset, 'categories/c7/s1/s2.html'));
    expect(shown.map(({ address }) => address)).toEqual(['categories/c7.html']);
    expect(folded).toHaveLength(104);
    expect(folded.flatMap(({ items }) => items)).toEqual([]);
    expect(foldItems(shown[0]?.items ?? []).shown).toHaveLength(6);
  });

  test('a list short enough to be taken in stands open', () => {
    expect(foldItems(openFor(createManyCategories(20), 'index.html')).shown).toHaveLength(20);
    expect(foldItems(openFor(createManyCategories(21), 'index.html')).shown).toHaveLength(0);
  });
});
