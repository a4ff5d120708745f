import type { Label } from '../../label.ts';
import type { categories as keys } from '../../zh-cn/optional/categories.ts';

export const categories = {
  'categories.title': 'Categories',
  'categories.column': 'Category',
  'categories.description': {
    one: '{count} category and its subcategories.',
    other: '{count} categories and their subcategories.',
  },
  'categories.flatDescription': { one: '{count} category.', other: '{count} categories.' },
  'categories.deepDescription': {
    one: '{count} category, divided further.',
    other: '{count} categories, divided further.',
  },
  'categories.table': 'Categories and their numbers of standards',
  'categories.redrawn':
    'The categories, redrawn from the text, each with its number of standards in brackets:',
  'categories.drawing': 'Categories of {family}',
  'categories.drawingDescription': {
    one: '{count} category and its subcategories, with the number of standards in brackets; 0 means none yet.',
    other:
      '{count} categories and their subcategories, with the number of standards in brackets; 0 means none yet.',
  },
  'categories.treeDescription': {
    one: '{count} category, with the number of standards in brackets; 0 means none yet.',
    other: '{count} categories, with the number of standards in brackets; 0 means none yet.',
  },
  'category.kind': 'Category',
  'category.description': '{name}; subcategories: {subcategories}, standards: {standards}.',
  'category.counted': '{name} ({count})',
  'category.subcategories': 'Subcategories',
  'category.narrower': 'Narrower categories',
  'category.noStandards': 'No standard of this category is included.',
  'category.gaps': 'Categories without any standard',
  'division.kind': 'Narrower category',
  'subcategory.kind': 'Subcategory',
  'subcategory.title': '{name} ({category})',
  'subcategory.description': {
    one: '{name} in {category}: {count} standard.',
    other: '{name} in {category}: {count} standards.',
  },
  'subcategory.emptyDescription': '{name} in {category}: no standard included.',
  'subcategory.item': '{name} ({count})',
  'subcategory.emptyItem': '{name} (no standard included)',
  'subcategory.printed': 'The original: {place}, where it is called “{inText}”.',
  'subcategory.noStandards': 'No standard of this subcategory is included.',
  'subcategory.count': '{count}',
  'subcategory.gaps': 'Subcategories without any standard',
  'subcategory.inText': 'Description',
} as const satisfies Record<keyof typeof keys, Label>;
