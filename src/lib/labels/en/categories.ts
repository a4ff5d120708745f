import type { Label } from '../label.ts';
import type { categories as keys } from '../zh-cn/categories.ts';

export const categories = {
  'categories.title': 'Categories',
  'categories.column': 'Category',
  'categories.description': {
    one: '{count} category and its subcategories.',
    other: '{count} categories and their subcategories.',
  },
  'categories.table': 'Categories and their numbers of standards',
  'categories.redrawn':
    'The categories, redrawn from the text, each with its number of standards in brackets:',
  'categories.drawing': 'Categories of {family}',
  'categories.drawingDescription': {
    one: '{count} category and its subcategories, with the number of standards in brackets; 0 is a gap.',
    other:
      '{count} categories and their subcategories, with the number of standards in brackets; 0 is a gap.',
  },
  'category.kind': 'Category',
  'category.description': '{name}; subcategories: {subcategories}, standards: {standards}.',
  'category.counted': '{name} ({count})',
  'category.subcategories': 'Subcategories',
  'subcategory.kind': 'Subcategory',
  'subcategory.title': '{name} ({category})',
  'subcategory.description': {
    one: '{name} in {category}: {count} standard.',
    other: '{name} in {category}: {count} standards.',
  },
  'subcategory.emptyDescription': '{name} in {category}: no standard in the table.',
  'subcategory.item': '{name} ({count})',
  'subcategory.emptyItem': '{name} (no standard in the table)',
  'subcategory.printed': 'As printed in {place}. The text calls it “{inText}”.',
  'subcategory.noStandards':
    'The text has this subcategory, the table has no standard in it: a gap of the standards system.',
  'subcategory.count': '{count}',
  'subcategory.gaps': 'Subcategories of the text without any standard in the table',
  'subcategory.inText': 'What the text says',
} as const satisfies Record<keyof typeof keys, Label>;
