import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { JsonPath } from '../../dataset/json/parse-json.ts';
import { stepMark } from '../../dataset/record-words.ts';
import type { Model } from '../../model/model.ts';
import type { Standard } from '../../model/standard.ts';
import type { Category, CategoryNode, Subcategory } from './schema.ts';

/** The categories of the first level, in their order, each with the tree below it. */
export function listTops({ categories }: Pick<Dataset, 'categories'>): CategoryNode[] {
  return categories.categories.map((record, i) =>
    createNode(record, record, [], ['categories', i]),
  );
}

/** All categories, each before those below it. */
export const listNodes = (dataset: Pick<Dataset, 'categories'>): CategoryNode[] =>
  listTops(dataset).flatMap(listBranch);

/** A category and all below it, each before those below it. */
export const listBranch = (node: CategoryNode): CategoryNode[] => [
  node,
  ...node.children.flatMap(listBranch),
];

/** The level of a category; 1 for the first. */
export const levelOf = ({ way }: CategoryNode): number => way.length;

/** The names from the first level down to a category, as one text. */
export const nameWay = ({ way }: CategoryNode): string =>
  way.map(({ record }) => record.name).join(stepMark);

function createNode(
  record: Category | Subcategory,
  top: Category,
  above: readonly CategoryNode[],
  at: JsonPath,
): CategoryNode {
  const path = [...above.map((node) => node.record.id), record.id].join('/');
  const fullName = ('fullName' in record && record.fullName) || record.name;
  const way: CategoryNode[] = [...above];
  const children: CategoryNode[] = [];
  const node = { path, record, top, fullName, way, children, at };
  way.push(node);
  for (const [i, inner] of (record.subcategories ?? []).entries()) {
    children.push(createNode(inner, top, way, [...at, 'subcategories', i]));
  }
  return node;
}

const known = new WeakMap<Model, ReadonlyMap<string, readonly Standard[]>>();

/** The standards in a category or below it, each once, in the order of the dataset. */
export function listMembers(model: Model, path: string): readonly Standard[] {
  const members = known.get(model) ?? groupMembers(model.standards);
  known.set(model, members);
  return members.get(path) ?? [];
}

function groupMembers(standards: readonly Standard[]): Map<string, Standard[]> {
  const members = new Map<string, Standard[]>();
  for (const standard of standards) {
    const paths = standard.categories.flatMap(({ way }) => way.map(({ path }) => path));
    for (const path of new Set(paths)) {
      const list = members.get(path);
      if (list) list.push(standard);
      else members.set(path, [standard]);
    }
  }
  return members;
}
