import { pageAddress } from '../../addresses/page-address.ts';
import { relativeAddress } from '../../addresses/relative-address.ts';
import { listCategoryPaths, listPathsAbove } from '../../dataset/category-paths.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { stepMark } from '../../dataset/record-words.ts';
import { type Inline, link, table } from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import type { GapSection } from '../gaps/gap-section.ts';
import type { CategoryNode } from './schema.ts';
import { levelOf, listNodes } from './tree.ts';

/** Categories that are divided no further and have no standard. */
export function listEmptyCategories(dataset: Dataset): CategoryNode[] {
  const paths = dataset.standards.standards.flatMap(listCategoryPaths);
  const classified = new Set(paths.flatMap(listPathsAbove));
  return listNodes(dataset).filter(
    ({ path, children }) => children.length === 0 && !classified.has(path),
  );
}

/** The same as a section of the page of gaps. */
export function findGaps(model: Model): GapSection[] {
  const empty = listEmptyCategories(model.dataset);
  if (empty.length === 0) return [];
  const { say } = model.labels;
  const second = empty.every((node) => levelOf(node) === 2);
  const titles = second
    ? [say('category.kind'), say('subcategory.kind'), say('subcategory.inText')]
    : [say('category.kind'), say('category.narrower'), say('subcategory.inText')];
  return [
    {
      id: 'subcategories',
      title: say(second ? 'subcategory.gaps' : 'category.gaps'),
      count: say('subcategory.count', { count: empty.length }),
      blocks: [table(titles, empty.map(createRow))],
    },
  ];
}

/** A category of the first level, the way from there to the empty one, what the source says of that. */
function createRow({ way, record }: CategoryNode): Inline[] {
  const to = ({ path, record: { name } }: CategoryNode) =>
    link(relativeAddress(pageAddress.gaps, pageAddress.category(path)), name);
  const [top, ...below] = way;
  return [
    top ? to(top) : '',
    below.flatMap((node, i) => (i === 0 ? [to(node)] : [stepMark, to(node)])),
    record.description?.[0] ?? '',
  ];
}
