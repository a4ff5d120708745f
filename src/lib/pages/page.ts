import type { Block } from '../mdx/nodes.ts';
import type { FrontMatter } from '../mdx/serialise-mdx.ts';

/** The kinds of generated page; each has its own collection of words in search and navigation. */
export type PageKind =
  | 'standard'
  | 'category'
  | 'subcategory'
  | 'subsystem'
  | 'family'
  | 'source'
  | 'platform'
  | 'view'
  | 'system'
  | 'flows'
  | 'citations'
  | 'terms'
  | 'roadmap'
  | 'gaps'
  | 'about'
  | 'changes'
  | 'guide';

/** A generated page before it is serialised. */
export interface Page {
  /** Address relative to the site root, ending in `.html`. */
  address: string;
  kind: PageKind;
  /** The id of the record the page is about. */
  id: string;
  /** Stands alone in a search result. */
  title: string;
  description: string;
  blocks: Block[];
}

/** The front matter of a page's MDX file. */
export function createFrontMatter({ kind, id, title, description }: Page): FrontMatter {
  return { kind, id, title, description };
}

/** What readers see for a kind of page. */
export const kindWords: Record<PageKind, string> = {
  standard: '标准',
  category: '一级分类',
  subcategory: '二级分类',
  subsystem: '标准子体系',
  family: '标准族',
  source: '来源文件',
  platform: '平台',
  view: '架构',
  system: '系统',
  flows: '数据流程',
  citations: '引用关系',
  terms: '术语',
  roadmap: '路线图',
  gaps: '空白',
  about: '说明',
  changes: '更改',
  guide: '指南',
};
