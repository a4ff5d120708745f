import type { CompileOptions } from 'satteri';
import { createHeadingIds } from './heading-ids.ts';
import { plainAddresses } from './plain-addresses.ts';

/** How the build reads MDX. Numbers and dashes stay as written, and text stays text. */
export const processorOptions = {
  features: { smartPunctuation: false },
  mdastPlugins: [plainAddresses],
  hastPlugins: [() => createHeadingIds()],
} satisfies CompileOptions;
