import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import type { CompileOptions, EvaluateOptions } from 'satteri';
import { factTables } from '../lib/mdx/fact-tables.ts';
import { createHeadingIds } from '../lib/mdx/heading-ids.ts';
import { plainAddresses } from '../lib/mdx/plain-addresses.ts';

/** How the build reads MDX. Numbers and dashes stay as written, and text stays text. */
export const mdxOptions = {
  features: { smartPunctuation: false },
  mdastPlugins: [plainAddresses, factTables],
  hastPlugins: [() => createHeadingIds()],
} satisfies CompileOptions;

/**
 * The same for pages that are evaluated one by one: with what @astrojs/mdx adds by itself to the pages it reads,
 * the hand-written ones.
 */
export const evaluatorOptions = {
  ...mdxOptions,
  hastPlugins: [...mdxOptions.hastPlugins, satteriHeadingIdsPlugin()],
  elementAttributeNameCase: 'html',
} satisfies Omit<EvaluateOptions, 'Fragment' | 'jsx' | 'jsxs'>;
