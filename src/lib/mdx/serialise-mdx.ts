import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';

/** Front matter: flat, of text, numbers and booleans. */
export type FrontMatter = Record<string, string | number | boolean | null>;

/**
 * What the serialiser must write as a character reference beyond what Markdown, GFM and MDX already guard:
 * `import`/`export` at the start of a block are ES modules in MDX; the rest are marks that Sätteri,
 * the processor of the build, reads differently from micromark.
 */
const unsafe: NonNullable<Options['unsafe']> = [
  { atBreak: true, character: 'i', after: 'mport' },
  { atBreak: true, character: 'e', after: 'xport' },
];

const options: Options = {
  bullet: '-',
  emphasis: '*',
  fences: true,
  listItemIndent: 'one',
  rule: '-',
  unsafe,
  extensions: [gfmToMarkdown({ tablePipeAlign: false }), mdxToMarkdown()],
};

/** Writes a page as MDX: YAML front matter, then the tree. Every text of the tree stays text. */
export function serialiseMdx(frontMatter: FrontMatter, tree: Root): string {
  const yaml = stringify(frontMatter, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 });
  return `---\n${yaml}---\n\n${toMarkdown(tree, options)}`;
}
