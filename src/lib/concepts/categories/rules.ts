import type { Dataset } from '../../dataset/dataset-schema.ts';
import { compareCount } from '../../dataset/findings/count.ts';
import type { Finding } from '../../dataset/findings/issue.ts';

/** Categories and subcategories hold as many standards as their source counts. */
export function checkCategoryCounts({ categories, standards }: Dataset): Finding[] {
  return categories.categories.flatMap((category, i) => {
    const members = standards.standards.filter((s) => s.category === category.id);
    const path = ['categories', i];
    return [
      ...compareCount('categories', path, category, members.length, ['category']),
      ...category.subcategories.flatMap((sub, k) => {
        const count = members.filter((s) => s.subcategory === sub.id).length;
        return compareCount('categories', [...path, 'subcategories', k], sub, count, [
          'category',
          'subcategory',
        ]);
      }),
    ];
  });
}
