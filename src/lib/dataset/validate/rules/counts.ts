import type { Dataset } from '../../dataset-schema.ts';
import type { JsonPath } from '../../json/parse-json.ts';
import type { Finding } from '../issue.ts';

/** Categories, subcategories and subsystems hold as many standards as their source counts. */
export function checkCounts(dataset: Dataset): Finding[] {
  const { standards } = dataset.standards;
  const compare = (
    file: 'categories' | 'subsystems',
    path: JsonPath,
    expected: number | undefined,
    name: string,
    actual: number,
  ): Finding[] => {
    if (expected === undefined || expected === actual) return [];
    const problem = `${name}应有 ${expected} 项标准，实有 ${actual} 项`;
    const advice = '检查 standards.json 中各项的分类；来源确有变化时改正此数';
    return [{ file, path: [...path, 'expectedCount'], problem, advice }];
  };
  const inCategories = dataset.categories.categories.flatMap((category, i) => {
    const members = standards.filter((s) => s.category === category.id);
    return [
      ...compare(
        'categories',
        ['categories', i],
        category.expectedCount,
        category.name,
        members.length,
      ),
      ...category.subcategories.flatMap(({ id, name, expectedCount }, k) => {
        const path = ['categories', i, 'subcategories', k];
        const count = members.filter((s) => s.subcategory === id).length;
        return compare('categories', path, expectedCount, name, count);
      }),
    ];
  });
  const inSubsystems = dataset.subsystems.subsystems.flatMap((s, i) => {
    const count = standards.filter((x) => x.focusArea === s.focusArea).length;
    return compare('subsystems', ['subsystems', i], s.expectedCount, s.focusArea, count);
  });
  return [...inCategories, ...inSubsystems];
}
