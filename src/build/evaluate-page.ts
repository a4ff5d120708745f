import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { type EvaluateOptions, evaluate } from 'satteri';
import { evaluatorOptions } from './mdx-options.ts';
import { readSettings } from './settings.ts';

const runtime = { Fragment, jsx, jsxs } as Pick<EvaluateOptions, 'Fragment' | 'jsx' | 'jsxs'>;

/** The body of a page: a component that is given the components the page uses by name. */
export type PageContent = (props: {
  components: Record<string, unknown>;
  frontmatter?: Record<string, unknown> | undefined;
}) => unknown;

/**
 * Makes a component of a generated page, its MDX read as @astrojs/mdx reads that of hand-written pages.
 * Generated pages import and export nothing, so each can be evaluated on its own: as modules of the bundle they
 * take more time and memory than all other work of a build.
 * @param id the id of the page among the generated ones, `standards/c0108`.
 */
export function evaluatePage(id: string): PageContent {
  const mdx = readFileSync(join(readSettings().generated, `${id}.mdx`), 'utf8');
  const page = evaluate(mdx, { ...evaluatorOptions, ...runtime });
  if (page instanceof Promise) throw new TypeError('plugins for MDX must not be asynchronous');
  return page.default as PageContent;
}
