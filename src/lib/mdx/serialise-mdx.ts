import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';

/** Front matter: text, numbers and booleans, in lists and maps where need be. */
export interface FrontMatter {
  [name: string]: FrontMatterValue | undefined;
}

type FrontMatterValue =
  | string
  | number
  | boolean
  | null
  | readonly FrontMatterValue[]
  | { readonly [name: string]: FrontMatterValue };

/**
 * What the serialiser must escape beyond what Markdown, GFM and MDX already guard: `import`/`export` at the
 * start of a block are ES modules in MDX; web addresses in capitals swallow a link that follows them.
 */
const unsafe: NonNullable<Options['unsafe']> = [
  { atBreak: true, character: 'i', after: 'mport' },
  { atBreak: true, character: 'e', after: 'xport' },
  { character: ':', before: '[PS]', after: '\\/', inConstruct: 'phrasing' },
  { character: '.', before: 'W', after: '[-.\\w]', inConstruct: 'phrasing' },
];

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMdx)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    fences: true,
    listItemIndent: 'one',
    rule: '-',
    unsafe,
  })
  .freeze();

/** Writes a page as MDX: YAML front matter, then the tree. Every text of the tree stays text. */
export function serialiseMdx(frontMatter: FrontMatter, tree: Root): string {
  const yaml = stringify(frontMatter, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 });
  return `---\n${yaml}---\n\n${writer.stringify(tree)}`;
}
