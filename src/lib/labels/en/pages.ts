import type { Label } from '../label.ts';
import type { pages as keys } from '../zh-cn/pages.ts';

export const pages = {
  'kind.standard': 'Standard',
  'kind.family': 'Family',
  'kind.source': 'Source',
  'kind.about': 'About',
  'kind.guide': 'Guide',
  'kind.list': 'List',
  'kind.register': 'Register',
  'kind.home': 'Home',
  'kind.search': 'Search',
  'kind.booklet': 'Booklet',
  'kind.moved': 'Former address',
  'kind.missing': 'Notice',
} as const satisfies Record<keyof typeof keys, Label>;
