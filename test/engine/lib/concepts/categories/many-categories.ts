import type { Subcategory } from '../../../../../src/lib/concepts/categories/schema.ts';
import type { Dataset } from '../../../../../src/lib/dataset/dataset-schema.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

/**
 * The classified fixture with so many categories of the first level in one family, each with so many below it and so
 * on down to a level, and a standard in every one that is divided no further.
 */
export function createManyCategories(count: number, below = 0, levels = 1): Dataset {
  const dataset = structuredClone(loadFixture('classified-dataset'));
  const paths: string[] = [];
  const divide = (path: string, left: number): Subcategory[] => {
    if (left === 0 || below === 0) paths.push(path);
    if (left === 0) return [];
    return Array.from({ length: below }, (_, i) => {
      const id = `s${i}`;
      return { id, name: `${path}/${id} 类`, subcategories: divide(`${path}/${id}`, left - 1) };
    });
  };
  dataset.categories.categories = Array.from({ length: count }, (_, i) => {
    const id = `c${i}`;
    return { id, family: 'power', name: `第 ${i} 类`, subcategories: divide(id, levels - 1) };
  });
  dataset.standards.standards = paths.map((path, i) => ({
    id: `x-${i}`,
    family: 'power',
    title: `标准 ${i}`,
    categories: [path],
  }));
  dataset.addresses.addresses = [];
  return dataset;
}
