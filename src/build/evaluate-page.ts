import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { type EvaluateOptions, evaluate } from 'satteri';
import { processorOptions } from '../lib/mdx/processor-options.ts';
import { readSettings } from './settings.ts';

const runtime = { Fragment, jsx, jsxs } as Pick<EvaluateOptions, 'Fragment' | 'jsx' | 'jsxs'>;

/** The body of a page: a component that is given the components the page uses by name. */
export type PageContent = (props: { components: Record<string, unknown> }) => unknown;

/**
 * Makes a component of a generated page, its MDX read as `astro.config.mjs` has MDX read.
 * Generated pages import and export nothing, so each can be evaluated on its own.
 * @param id the id of the page among the generated ones, `standards/c0108`.
 */
export function evaluatePage(id: string): PageContent {
  const mdx = readFileSync(join(readSettings().generated, `${id}.mdx`), 'utf8');
  const page = evaluate(mdx, {
    features: processorOptions.features,
    mdastPlugins: processorOptions.mdastPlugins,
    hastPlugins: [...processorOptions.hastPlugins, satteriHeadingIdsPlugin()],
    elementAttributeNameCase: 'html',
    ...runtime,
  });
  if (page instanceof Promise) throw new TypeError('plugins for MDX must not be asynchronous');
  return page.default as PageContent;
}
