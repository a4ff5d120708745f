import type { Label } from '../label.ts';
import type { search as keys } from '../zh-cn/search.ts';

export const search = {
  'search.submit': 'Search',
  'search.standards': 'Search standards',
  'search.site': 'Search this site',
  'search.hint': 'Number, title or text',
  'search.description': 'Search {site}.',
  'search.noScript': 'The search needs JavaScript. Without JavaScript, please look in {standards}.',
} as const satisfies Record<keyof typeof keys, Label>;
