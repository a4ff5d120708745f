import type { Label } from '../label.ts';
import type { categories as keys } from '../zh-cn/categories.ts';

export const categories = {
  'categories.column': 'Category',
  'category.kind': 'Category',
  'subcategory.kind': 'Subcategory',
} as const satisfies Record<keyof typeof keys, Label>;
