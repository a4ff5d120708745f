import type { StandardRecord } from './types.ts';

/**
 * The categories a record stands in, each as the ids from the first level down joined by `/`, the main one first;
 * none when it is not classified. A subcategory without its category names none.
 */
export function listCategoryPaths({
  categories,
  category,
  subcategory,
}: Pick<StandardRecord, 'categories' | 'category' | 'subcategory'>): string[] {
  if (categories) return [...categories];
  if (!category) return [];
  return [subcategory ? `${category}/${subcategory}` : category];
}

/** A path and those of all categories above it, the first level first. */
export function listPathsAbove(path: string): string[] {
  const ids = path.split('/');
  return ids.map((_, i) => ids.slice(0, i + 1).join('/'));
}
