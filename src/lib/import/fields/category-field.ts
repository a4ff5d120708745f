import type { Category, Subcategory } from '../../concepts/categories/schema.ts';
import { listCategoryPaths } from '../../dataset/category-paths.ts';
import { stepMark } from '../../dataset/record-words.ts';
import type { StandardRecord } from '../../dataset/types.ts';
import { createNameId } from '../draft/create-id.ts';
import type { Draft } from '../draft/draft.ts';
import { CellProblem, type ImportField, splitItems, type Taken, toLine } from './import-field.ts';
import { suggestName } from './suggest-name.ts';

/** Between the names of the way to a category; the site writes the first. */
const step = /\s*[›>＞»→]\s*/u;

type Node = Category | Subcategory;

/** The categories of a standard, each by the names on the way there; those nobody knows are added. */
export const category: ImportField = {
  several: true,
  read: (draft, record) =>
    listCategoryPaths(record)
      .map((path) => nameWay(draft, path))
      .join('；'),
  write: (draft, record, cells) => {
    const ways = cells.flatMap((cell) => splitWays(draft, readSteps(draft, cell)));
    const paths = ways.map((way) => pathOf(draft, way));
    return writePaths(draft, record, [...new Set(paths)]);
  },
};

/**
 * A cell with the marks between steps that were lost when a table was saved in GBK, where what they stood for is sure:
 * the ways are there then.
 * @throws {CellProblem} when a way lacks its first step, or it is not sure.
 */
function readSteps(draft: Draft, cell: string): string {
  const ways = splitItems([cell], /[；;\n]+/u);
  if (ways.some((way) => /^[›>＞»→]/u.test(way)))
    throw new CellProblem('没有写上一级分类', '填写上一级，或删去下级');
  if (!ways.some((way) => lostStep.test(way) && !findWay(draft, way))) return cell;
  const restored = cell.replace(lostSteps, stepMark);
  if (splitItems([restored], /[；;\n]+/u).every((way) => findWay(draft, way))) {
    draft.remarks.add('分类各级之间的“?”读作“>”（存为 GBK 时“›”成了“?”）', cell);
    return restored;
  }
  throw new CellProblem(
    '各级之间是“?”：表存为 GBK（ANSI）时，其中没有的“›”成了“?”',
    '把各级之间的“ ? ”都换成“ > ”，或另存为 XLSX、UTF-8 的 CSV',
  );
}

const lostStep = /(?<=\S) \? (?=\S)/u;
const lostSteps = new RegExp(lostStep, 'gu');

/** The names on the way to a category, by its path. */
export function nameWay({ dataset }: Pick<Draft, 'dataset'>, path: string): string {
  let nodes: readonly Node[] = dataset.categories.categories;
  const names: string[] = [];
  for (const id of path.split('/')) {
    const node = nodes.find((each) => each.id === id);
    names.push(node?.name ?? id);
    nodes = node?.subcategories ?? [];
  }
  return names.join(stepMark);
}

/**
 * The ways to categories that a cell names. A name may hold a mark that sets others apart: a cell that is one as it
 * stands is not taken apart.
 */
export function splitWays({ dataset }: Draft, cell: string): string[][] {
  const whole = toLine(cell);
  const known = dataset.categories.categories.some(({ name }) => name === whole);
  const ways = known ? [whole] : splitItems([cell], /[；;\n]+/u);
  return ways.map(splitWay).filter((way) => way.length > 0);
}

const splitWay = (text: string): string[] => text.split(step).filter((name) => name !== '');

/** The names on the way to a category there is; undefined when there is none. */
export function findWay({ dataset }: Draft, text: string): string[] | undefined {
  const way = splitWay(text);
  let nodes: readonly Node[] = dataset.categories.categories;
  for (const name of way) {
    const node = nodes.find((each) => each.name === name);
    if (!node) return undefined;
    nodes = node.subcategories ?? [];
  }
  return way;
}

function pathOf(draft: Draft, way: readonly string[]): string {
  addCategory(draft, way);
  let nodes: readonly Node[] = draft.dataset.categories.categories;
  const ids = way.map((name) => {
    const node = nodes.find((each) => each.name === name);
    nodes = node?.subcategories ?? [];
    return node?.id ?? '';
  });
  return ids.join('/');
}

/**
 * Adds a category, and those on the way there, as far as they are not there.
 * @param code what its id is to be made of, if not of its name.
 */
export function addCategory(draft: Draft, way: readonly string[], code?: string): Node {
  let nodes: Node[] = draft.dataset.categories.categories;
  let node: Node | undefined;
  for (const [i, name] of way.entries()) {
    if (node) nodes = node.subcategories ??= [];
    const last = i === way.length - 1;
    node = nodes.find((each) => each.name === name);
    if (!node) {
      node = createNode(draft, nodes, name, last ? code : undefined);
      noteNew(draft, nodes, way.slice(0, i + 1));
      draft.added.categories.add(node);
      nodes.push(node);
    }
  }
  if (!node) throw new RangeError('a way without a name');
  return node;
}

function createNode({ spell }: Draft, nodes: readonly Node[], name: string, code = name): Node {
  return { id: createNameId(code, spell, (id) => nodes.some((node) => node.id === id)), name };
}

function noteNew(
  { remarks, added, spell }: Draft,
  nodes: readonly Node[],
  way: readonly string[],
): void {
  const before = nodes.filter((node) => !added.categories.has(node)).map(({ name }) => name);
  const near = suggestName(way.at(-1) ?? '', before, spell);
  const words = way.join(stepMark);
  remarks.add('新增分类', near ? `${words}（与已有的“${near}”相近）` : words);
}

/** Records go on naming their category as they do; those that say nothing of it yet name any number of them. */
function writePaths(
  { pairsCategories }: Draft,
  record: StandardRecord,
  paths: readonly string[],
): Taken {
  if (paths.join() === listCategoryPaths(record).join()) return 'same';
  const single = paths.length === 1 && (paths[0]?.split('/').length ?? 0) <= 2;
  if (single && !record.categories && pairsCategories) {
    const [top = null, below = null] = paths[0]?.split('/') ?? [];
    Object.assign(record, { category: top, subcategory: below });
  } else {
    delete record.category;
    delete record.subcategory;
    record.categories = [...paths];
  }
  return 'taken';
}
