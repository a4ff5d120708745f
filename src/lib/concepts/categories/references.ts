import type { Dataset } from '../../dataset/dataset-schema.ts';
import { idsOf, type Reference } from '../../dataset/findings/reference.ts';
import type { StandardRecord } from '../../dataset/types.ts';
import { listNodes } from './tree.ts';

/** What must be known: the families of categories, the categories of standards. */
export function references(dataset: Dataset): Reference[] {
  const { categories, site, standards } = dataset;
  const families = idsOf(site.families);
  const paths = new Set(listNodes(dataset).map(({ path }) => path));
  const levels = listLevels(dataset);
  return [
    ...categories.categories.map(
      ({ family }, i): Reference => ({
        file: 'categories',
        path: ['categories', i, 'family'],
        value: family,
        what: '标准族',
        known: families,
        files: ['site'],
      }),
    ),
    ...standards.standards.flatMap((record, i) => [
      ...referByLevel(levels, record, i),
      ...(record.categories ?? []).map(
        (value, k): Reference => ({
          file: 'standards',
          path: ['standards', i, 'categories', k],
          value,
          what: '分类',
          known: paths,
          files: ['categories'],
          restsOn: value.split('/').map((id) => ({ files: ['categories'], id })),
        }),
      ),
    ]),
  ];
}

/** The ids of the categories of the first level, and below each those of the second. */
function listLevels({ categories: { categories } }: Dataset) {
  return {
    first: idsOf(categories),
    second: new Map(categories.map(({ id, subcategories = [] }) => [id, idsOf(subcategories)])),
  };
}

/** A category and its subcategory, each by its own id. */
function referByLevel(
  { first, second }: ReturnType<typeof listLevels>,
  { category, subcategory }: StandardRecord,
  index: number,
): Reference[] {
  const refer = { file: 'standards', files: ['categories'] } as const;
  return [
    {
      ...refer,
      path: ['standards', index, 'category'],
      value: category,
      what: '一级分类',
      known: first,
    },
    {
      ...refer,
      path: ['standards', index, 'subcategory'],
      value: subcategory,
      what: '二级分类',
      known: second.get(category ?? '') ?? new Set(),
      where: `categories.json 的 ${category}`,
      restsOn: [
        { file: 'standards', path: ['standards', index, 'category'] },
        ...(category ? [{ files: ['categories' as const], id: category }] : []),
      ],
    },
  ];
}
