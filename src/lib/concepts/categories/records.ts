import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { Quote } from '../../dataset/findings/quote.ts';
import { type Concept, isPublished } from '../concept.ts';
import { quotesAt } from '../quotes-at.ts';
import { describeList, describeRecords, type RecordParts } from '../record-list.ts';
import { references } from './references.ts';
import type { CategoryNode } from './schema.ts';
import { levelOf, listBranch, listNodes, listTops } from './tree.ts';

/** What a category of the first level is, of the second, of those below. */
const kinds = ['category', 'subcategory', 'division'] as const;

/** What a category is, by its level. */
export const kindOf = (node: CategoryNode): (typeof kinds)[number] =>
  kinds[levelOf(node) - 1] ?? 'division';

/** Whether standards are divided into categories. */
export const isPresent = ({ categories }: Dataset): boolean => categories.categories.length > 0;

/** Whether the list of categories has a page: it stays, once published, when the last of them is gone. */
export const isListed = (dataset: Dataset): boolean =>
  isPresent(dataset) || isPublished(dataset, pageAddress.categories);

/** Categories as records: what is checked of them, where they are found, how versions tell them apart. */
export const records = {
  recordKinds: {
    category: 'category.kind',
    subcategory: 'subcategory.kind',
    division: 'division.kind',
  },
  isPresent,
  ...describeRecords(listParts),
  references,
  quotes,
} satisfies Concept;

function listParts(dataset: Dataset): RecordParts[] {
  const { categories: list } = dataset.categories;
  const versionIds = listVersionIds(dataset);
  return [
    { addresses: isListed(dataset) ? [pageAddress.categories] : [] },
    describeList({
      kind: 'category',
      what: '分类标识',
      file: 'categories',
      path: ['categories'],
      items: list,
      label: ({ fullName, name }) => fullName ?? name,
      address: (id) => pageAddress.category(placeAt('', id)),
      value: ({ subcategories: _, ...category }) => category,
    }),
    ...listNodes(dataset)
      .filter(({ children }) => children.length > 0)
      .map((node) => describeChildren(node, versionIds)),
  ];
}

function describeChildren(
  node: CategoryNode,
  versionIds: ReadonlyMap<string, string>,
): RecordParts {
  const deep = levelOf(node) > 1;
  const within = (path: string) => (id: string) => pageAddress.category(placeAt(path, id));
  return describeList({
    kind: deep ? 'division' : 'subcategory',
    within: node.path,
    what: deep ? '下级分类标识' : '二级分类标识',
    file: 'categories',
    path: [...node.at, 'subcategories'],
    items: node.record.subcategories ?? [],
    label: ({ name }) => name,
    address: within(node.path),
    formerAddresses: listFormerPaths(node).map(within),
    versionId: ({ id }) => versionIds.get(`${node.path}/${id}`) ?? id,
    value: ({ subcategories: _, ...category }) => category,
  });
}

/** The paths a category had when it or those above it had other ids or stood elsewhere. */
export function listFormerPaths({ way }: CategoryNode): string[] {
  const paths = way.reduce<string[]>(
    (above, { record: { id, formerIds = [] } }) => [
      ...new Set(above.flatMap((path) => [id, ...formerIds].map((each) => placeAt(path, each)))),
    ],
    [''],
  );
  return paths.slice(1);
}

/** The path of an id or of a former one below another category, whatever place it says it had. */
export const placeAt = (above: string, id: string): string =>
  isPlace(id) || above === '' ? id.replace(/^\//, '') : `${above}/${id}`;

/** Whether a former id tells of another place. */
export const isPlace = (former: string): boolean => former.includes('/');

/**
 * What tells categories below the first level apart in versions, by path: the path, but the id alone for the first
 * of the second level that has it, for so versions are recorded in which no two had the same.
 */
function listVersionIds(dataset: Dataset): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    listTops(dataset)
      .flatMap(listBranch)
      .map((node) => {
        const { id } = node.record;
        const first = levelOf(node) === 2 && !taken.has(id);
        if (first) taken.add(id);
        return [node.path, first ? id : node.path];
      }),
  );
}

function quotes(dataset: Dataset): Quote[] {
  return listNodes(dataset).flatMap(({ record, top, at }) => {
    if (!top.place) return [];
    const quote = quotesAt('categories', at, top.place);
    return (record.description ?? []).map((words, k) => quote(words, 'description', k));
  });
}
