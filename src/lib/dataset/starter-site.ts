import type { Dataset } from './dataset-schema.ts';

/** What stands in `site.json` of a new dataset until its maintainers write their own. */
export const starterSite = {
  title: '标准目录',
  shortTitle: '标准目录',
  description: '这里写一段话：收录哪些标准，给谁查阅。',
  version: '0.1.0',
} as const satisfies Partial<Dataset['site']>;
