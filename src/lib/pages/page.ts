import type { Block } from '../mdx/nodes.ts';
import type { FrontMatter } from '../mdx/serialise-mdx.ts';

/** Words that lead somewhere in the site; the address is relative to its root. */
export interface SiteLink {
  label: string;
  address: string;
}

/** A generated page before it is serialised. */
export interface Page {
  /** Address relative to the site root, ending in `.html`. */
  address: string;
  /** Its kind, one of `kindLabels` of `site/page-kinds.ts`. */
  kind: string;
  /** The id of the record the page is about. */
  id: string;
  /** Stands alone in a search result. */
  title: string;
  description: string;
  /** The way from the home page, the page itself left out. */
  crumbs: readonly SiteLink[];
  /** What search can narrow the page by, ids by facet. */
  facets?: Readonly<Record<string, string[]>>;
  /** Left out of the full-text index: lists and registers, whose words stand on other pages. */
  unindexed?: true;
  blocks: Block[];
}

/** The front matter of a page's MDX file: everything but its blocks. */
export function createFrontMatter({ address: _, blocks: __, ...own }: Page): FrontMatter {
  return { ...own, crumbs: own.crumbs.map((crumb) => ({ ...crumb })) };
}
