import type { Dataset } from '../../dataset/dataset-schema.ts';
import { idsOf, type Reference } from '../../dataset/findings/reference.ts';
import type { StandardRecord } from '../../dataset/types.ts';
import { listNodes } from './tree.ts';

/** What must be known: the families of categories, the categories of standards. */
export function references(dataset: Dataset): Reference[] {
  const { categories, site, standards } = dataset;
  const families = idsOf(site.families);
  const paths = new Set(listNodes(dataset).map(({ path }) => path));
  return [
    ...categories.categories.map(
      ({ family }, i): Reference => ({
        file: 'categories',
        path: ['categories', i, 'family'],
        value: family,
        what: '标准族',
        known: families,
        where: 'site.json',
      }),
    ),
    ...standards.standards.flatMap((record, i) => [
      ...referByLevel(dataset, record, i),
      ...(record.categories ?? []).map(
        (value, k): Reference => ({
          file: 'standards',
          path: ['standards', i, 'categories', k],
          value,
          what: '分类',
          known: paths,
          where: 'categories.json',
        }),
      ),
    ]),
  ];
}

/** A category and its subcategory, each by its own id. */
function referByLevel(
  { categories: { categories } }: Dataset,
  { category, subcategory }: StandardRecord,
  index: number,
): Reference[] {
  const inCategory = categories.find(({ id }) => id === category)?.subcategories ?? [];
  const refer = { file: 'standards' as const, where: 'categories.json' };
  return [
    {
      ...refer,
      path: ['standards', index, 'category'],
      value: category,
      what: '一级分类',
      known: idsOf(categories),
    },
    {
      ...refer,
      path: ['standards', index, 'subcategory'],
      value: subcategory,
      what: '二级分类',
      known: idsOf(inCategory),
      where: `categories.json 的 ${category}`,
    },
  ];
}
