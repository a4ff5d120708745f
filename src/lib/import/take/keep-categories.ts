import type { Category, Subcategory } from '../../concepts/categories/schema.ts';
import { listCategoryPaths, listPathsAbove } from '../../dataset/category-paths.ts';
import type { StandardRecord } from '../../dataset/types.ts';

/** The paths of the categories that hold some of the standards, those above them included. */
export const listHeld = (records: readonly StandardRecord[]): Set<string> =>
  new Set(records.flatMap(listCategoryPaths).flatMap(listPathsAbove));

/** Categories without those that were emptied, of which nothing is known but the name and which have none below. */
export function keepCategories<Node extends Category | Subcategory>(
  nodes: readonly Node[],
  emptied: ReadonlySet<string>,
  above = '',
): Node[] {
  return nodes.flatMap((node) => {
    const path = `${above}${node.id}`;
    const below = node.subcategories && keepCategories(node.subcategories, emptied, `${path}/`);
    const bare = Object.keys(node).every((key) => ['id', 'name', 'subcategories'].includes(key));
    if (emptied.has(path) && bare && !below?.length) return [];
    return [below ? { ...node, subcategories: below } : node];
  });
}
