import { pageAddress } from '../../addresses/page-address.ts';
import { relativeAddress } from '../../addresses/relative-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { link, table } from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import type { GapSection } from '../gaps/gap-section.ts';
import type { Category, Subcategory } from './schema.ts';

/** Subcategories without any standard. */
export function listEmptySubcategories({
  categories,
  standards,
}: Dataset): { category: Category; subcategory: Subcategory }[] {
  const classified = new Set(standards.standards.map(({ subcategory }) => subcategory));
  return categories.categories.flatMap((category) =>
    category.subcategories
      .filter(({ id }) => !classified.has(id))
      .map((subcategory) => ({ category, subcategory })),
  );
}

/** The same as a section of the page of gaps. */
export function findGaps(model: Model): GapSection[] {
  const empty = listEmptySubcategories(model.dataset);
  if (empty.length === 0) return [];
  const { say } = model.labels;
  const to = (target: string, label: string) =>
    link(relativeAddress(pageAddress.gaps, target), label);
  const rows = empty.map(({ category, subcategory }) => [
    to(pageAddress.category(category.id), category.name),
    to(pageAddress.subcategory(category.id, subcategory.id), subcategory.name),
    subcategory.description?.[0] ?? '',
  ]);
  return [
    {
      id: 'subcategories',
      title: say('subcategory.gaps'),
      count: say('subcategory.count', { count: empty.length }),
      blocks: [
        table([say('category.kind'), say('subcategory.kind'), say('subcategory.inText')], rows),
      ],
    },
  ];
}
