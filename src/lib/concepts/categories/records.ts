import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { Quote } from '../../dataset/findings/quote.ts';
import { idsOf, type Reference } from '../../dataset/findings/reference.ts';
import { type Concept, isPublished } from '../concept.ts';
import { quotesAt } from '../quotes-at.ts';
import { describeList, describeRecords, type RecordParts } from '../record-list.ts';

/** Whether standards are divided into categories. */
export const isPresent = ({ categories }: Dataset): boolean => categories.categories.length > 0;

/** Whether the list of categories has a page: it stays, once published, when the last of them is gone. */
export const isListed = (dataset: Dataset): boolean =>
  isPresent(dataset) || isPublished(dataset, pageAddress.categories);

/** Categories as records: what is checked of them, where they are found, how versions tell them apart. */
export const records = {
  recordKinds: { category: 'category.kind', subcategory: 'subcategory.kind' },
  isPresent,
  ...describeRecords(listParts),
  references,
  quotes,
} satisfies Concept;

function listParts(dataset: Dataset): RecordParts[] {
  const { categories: list } = dataset.categories;
  return [
    { addresses: isListed(dataset) ? [pageAddress.categories] : [] },
    describeList({
      kind: 'category',
      what: '分类标识',
      file: 'categories',
      path: ['categories'],
      items: list,
      label: ({ fullName }) => fullName,
      address: pageAddress.category,
      value: ({ subcategories: _, ...category }) => category,
    }),
    ...list.map(({ id: category, formerIds = [], subcategories }, i) =>
      describeList({
        kind: 'subcategory',
        what: '二级分类标识',
        file: 'categories',
        path: ['categories', i, 'subcategories'],
        items: subcategories,
        label: ({ name }) => name,
        address: (id) => pageAddress.subcategory(category, id),
        formerAddresses: formerIds.map(
          (former) => (id: string) => pageAddress.subcategory(former, id),
        ),
      }),
    ),
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
          restsOn: [
            { file: 'standards', path: ['standards', i, 'category'] },
            ...(category ? [{ files: ['categories' as const], id: category }] : []),
          ],
        },
      ];
    }),
  ];
}

function quotes({ categories: { categories: list } }: Dataset): Quote[] {
  return list.flatMap(({ description = [], place, subcategories }, i) => {
    if (!place) return [];
    const quote = quotesAt('categories', ['categories', i], place);
    return [
      ...description.map((words, k) => quote(words, 'description', k)),
      ...subcategories.flatMap((sub, n) =>
        (sub.description ?? []).map((words, k) =>
          quote(words, 'subcategories', n, 'description', k),
        ),
      ),
    ];
  });
}
