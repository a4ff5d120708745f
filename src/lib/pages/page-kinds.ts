import { concepts } from '../concepts/registry.ts';

/** The kinds of page every site has, with the word for each. */
const coreKinds = {
  standard: '标准',
  family: '标准族',
  source: '来源文件',
  about: '说明',
  guide: '指南',
  list: '目录',
  register: '登记',
  home: '首页',
  search: '搜索',
  booklet: '印本',
  moved: '旧网址',
  missing: '提示',
};

/** What readers see for the kinds of page, by kind. */
export const kindWords: Readonly<Record<string, string>> = Object.assign(
  { ...coreKinds },
  ...concepts.map(({ kinds }) => kinds ?? {}),
);

/** The kinds whose pages have little in common: each is looked at by itself. */
export const variedKinds: ReadonlySet<string> = new Set(['list', 'register', 'missing']);
