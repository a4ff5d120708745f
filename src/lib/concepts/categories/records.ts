import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { type ClaimGroup, claimIds } from '../../dataset/validate/rules/claim.ts';
import type { Quote } from '../../dataset/validate/rules/quote.ts';
import { idsOf, type Reference } from '../../dataset/validate/rules/reference.ts';
import type { VersionedRecord } from '../../releases/versioned-record.ts';
import { type Concept, isPublished } from '../concept.ts';

/** Whether standards are divided into categories. */
export const isPresent = ({ categories }: Dataset): boolean => categories.categories.length > 0;

/** Categories as records: what is checked of them, where they are found, how versions tell them apart. */
export const records = {
  recordKinds: { category: 'category.kind', subcategory: 'subcategory.kind' },
  isPresent,
  claims,
  references,
  quotes,
  addresses,
  moved,
  records: listRecords,
} satisfies Concept;

function claims({ categories: { categories: list } }: Dataset): ClaimGroup[] {
  const inCategories = list.flatMap(({ subcategories }, i) =>
    claimIds('categories', ['categories', i, 'subcategories'], subcategories),
  );
  return [
    { what: '分类标识', claims: claimIds('categories', ['categories'], list) },
    { what: '二级分类标识', claims: inCategories },
  ];
}

function references({ categories: { categories: list }, site, standards }: Dataset): Reference[] {
  const families = idsOf(site.families);
  const known = idsOf(list);
  return [
    ...list.map(
      ({ family }, i): Reference => ({
        file: 'categories',
        path: ['categories', i, 'family'],
        value: family,
        what: '标准族',
        known: families,
        where: 'site.json',
      }),
    ),
    ...standards.standards.flatMap(({ category, subcategory }, i): Reference[] => {
      const inCategory = list.find(({ id }) => id === category)?.subcategories ?? [];
      const refer = { file: 'standards' as const, where: 'categories.json' };
      return [
        { ...refer, path: ['standards', i, 'category'], value: category, what: '一级分类', known },
        {
          ...refer,
          path: ['standards', i, 'subcategory'],
          value: subcategory,
          what: '二级分类',
          known: idsOf(inCategory),
          where: `categories.json 的 ${category}`,
        },
      ];
    }),
  ];
}

function quotes({ categories: { categories: list } }: Dataset): Quote[] {
  return list.flatMap(({ description, place, subcategories }, i) => {
    const quote = (words: string, ...path: (string | number)[]): Quote => ({
      file: 'categories',
      path: ['categories', i, ...path],
      words,
      place,
    });
    return [
      ...description.map((words, k) => quote(words, 'description', k)),
      ...subcategories.flatMap((sub, n) =>
        sub.description.map((words, k) => quote(words, 'subcategories', n, 'description', k)),
      ),
    ];
  });
}

function addresses(dataset: Dataset): string[] {
  const { categories: list } = dataset.categories;
  const index = pageAddress.categories;
  return [
    ...(isPresent(dataset) || isPublished(dataset, index) ? [index] : []),
    ...list.flatMap((category) => [
      pageAddress.category(category.id),
      ...category.subcategories.map(({ id }) => pageAddress.subcategory(category.id, id)),
    ]),
  ];
}

/** A former id of a category moves its subcategories too. */
function moved({ categories: { categories: list } }: Dataset): [string, string][] {
  return list.flatMap(({ id, formerIds = [], subcategories }) => [
    ...formerIds.map((former): [string, string] => [
      pageAddress.category(former),
      pageAddress.category(id),
    ]),
    ...subcategories.flatMap((sub) =>
      [id, ...formerIds].flatMap((category) =>
        [sub.id, ...(sub.formerIds ?? [])].flatMap((former): [string, string][] => {
          const now = pageAddress.subcategory(id, sub.id);
          const before = pageAddress.subcategory(category, former);
          return before === now ? [] : [[before, now]];
        }),
      ),
    ),
  ]);
}

function listRecords({ categories: { categories: list } }: Dataset): VersionedRecord[] {
  return list.flatMap(({ subcategories, ...category }) => [
    {
      kind: 'category',
      id: category.id,
      label: category.fullName,
      address: pageAddress.category(category.id),
      value: category,
    },
    ...subcategories.map((sub) => ({
      kind: 'subcategory',
      id: sub.id,
      label: sub.name,
      address: pageAddress.subcategory(category.id, sub.id),
      value: sub,
    })),
  ]);
}
