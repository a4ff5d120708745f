import type { Category, Subcategory } from '../../concepts/categories/schema.ts';
import { suggest } from '../../dataset/findings/suggest.ts';
import type { StandardRecord } from '../../dataset/types.ts';
import { createNameId } from '../draft/create-id.ts';
import type { Draft } from '../draft/draft.ts';
import { type ImportField, setValue, splitItems, type Taken, toLine } from './import-field.ts';

/** Between the names of the way to a category; the site writes the first. */
const step = /\s*[›>＞»→]\s*/u;
export const stepMark = ' › ';

/** The categories of a standard, each by the names on the way there; those nobody knows are added. */
export const category: ImportField = {
  several: true,
  read: ({ dataset }, record) =>
    listPaths(record)
      .map((path) => nameWay(dataset.categories.categories, path.split('/')))
      .join('；'),
  write: (draft, record, cells) => {
    const paths = cells
      .flatMap((cell) => splitWays(draft, cell))
      .map((way) => findPath(draft, way));
    return writePaths(draft, record, [...new Set(paths)]);
  },
};

type Node = Category | Subcategory;

const childrenOf = (node: Node): Subcategory[] => {
  if (!('subcategories' in node)) return [];
  return node.subcategories;
};

function listPaths({ category: top, subcategory }: StandardRecord): string[] {
  if (!top) return [];
  return [subcategory ? `${top}/${subcategory}` : top];
}

function nameWay(nodes: readonly Node[], [id, ...rest]: string[]): string {
  const node = nodes.find((each) => each.id === id);
  if (!node) return '';
  return rest.length > 0 ? `${node.name}${stepMark}${nameWay(childrenOf(node), rest)}` : node.name;
}

/** A name may hold a comma: a cell that is one as it stands is not taken apart. */
function splitWays({ dataset }: Draft, cell: string): string[][] {
  const names = new Set(dataset.categories.categories.map(({ name }) => name));
  const whole = toLine(cell);
  const ways = names.has(whole) ? [whole] : splitItems([cell], /[；;\n]+/u);
  return ways.map((way) => way.split(step).filter((name) => name !== ''));
}

function findPath(draft: Draft, way: readonly string[]): string {
  let nodes: Node[] = draft.dataset.categories.categories;
  const path: string[] = [];
  for (const name of way) {
    const found = nodes.find((node) => node.name === name) ?? addNode(draft, nodes, name, way);
    path.push(found.id);
    nodes = childrenOf(found) as Node[];
  }
  return path.join('/');
}

function addNode(draft: Draft, nodes: Node[], name: string, way: readonly string[]): Node {
  const near = suggest(
    name,
    nodes.map((node) => node.name),
  );
  const words = way.slice(0, way.indexOf(name) + 1).join(stepMark);
  draft.remarks.add('新增分类', near ? `${words}（与已有的“${near}”相近）` : words);
  const id = createNameId(name, draft.spell, (taken) => nodes.some((node) => node.id === taken));
  const node = { id, name, fullName: name, subcategories: [] };
  nodes.push(node);
  return node;
}

function writePaths(_: Draft, record: StandardRecord, paths: readonly string[]): Taken {
  if (paths.join() === listPaths(record).join()) return 'same';
  const [top = null, subcategory = null] = paths[0]?.split('/') ?? [];
  setValue(record, 'category', top);
  setValue(record, 'subcategory', subcategory);
  return 'taken';
}
