import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { Model } from '../../model/model.ts';
import type { Standard } from '../../model/standard.ts';
import type { BookletDraft, BookletFrame } from '../booklets/booklet.ts';

/** A booklet for each category, with a part for each of its subcategories. */
export function listFrames({ categories: { categories: list } }: Dataset): BookletFrame[] {
  return list.map(({ id, formerIds, fullName, place }) => ({
    kind: 'category',
    of: id,
    formerIds,
    name: fullName,
    place,
    page: pageAddress.category(id),
    includes: ({ category }) => category?.id === id,
    divide: ({ labels: { say } }, members) =>
      groupBySubcategory(members).map(({ title, standards }) => ({
        title: title ?? say('booklets.unclassified'),
        groups: [{ title: null, standards }],
      })),
  }));
}

/** A part for each category in the order of the dataset; standards of none are left out. */
export function divideByCategory({ dataset }: Model, members: readonly Standard[]): BookletDraft[] {
  const groups = Map.groupBy(members, ({ category }) => category?.id);
  return dataset.categories.categories.flatMap(({ id, fullName }): BookletDraft[] => {
    const standards = groups.get(id);
    return standards ? [{ title: fullName, groups: groupBySubcategory(standards) }] : [];
  });
}

function groupBySubcategory(members: readonly Standard[]): BookletDraft['groups'] {
  const groups = Map.groupBy(members, (s) => s.subcategory);
  return [...groups].map(([subcategory, standards]) => ({
    title: subcategory?.name ?? null,
    standards,
  }));
}
