import { kindWords, type PageKind } from '../pages/page.ts';

/** The kinds of page of a site: the generated ones, and those made by a template of their own. */
export type SiteKind =
  | PageKind
  | 'home'
  | 'list'
  | 'register'
  | 'search'
  | 'booklet'
  | 'moved'
  | 'missing';

/** What readers see for every kind of page. */
export const siteKindWords: Readonly<Record<SiteKind, string>> = {
  ...kindWords,
  home: '首页',
  list: '目录',
  register: '登记',
  search: '搜索',
  booklet: '印本',
  moved: '旧网址',
  missing: '提示',
};

/** The kinds whose pages have little in common: each is looked at by itself. */
export const variedKinds: readonly SiteKind[] = ['list', 'register', 'missing'];

/** Reads what a page declares as its kind. @throws RangeError when there is no such kind. */
export function parseKind(text: string): SiteKind {
  if (!Object.hasOwn(siteKindWords, text)) throw new RangeError(`unknown kind of page ${text}`);
  return text as SiteKind;
}
