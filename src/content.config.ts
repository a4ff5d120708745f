import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { readSettings } from './catalog/settings.ts';

/** The generated pages: thin MDX with the front matter of `src/lib/pages/page.ts`. */
const generated = defineCollection({
  loader: glob({
    base: readSettings().generated,
    pattern: '**/*.mdx',
    // The id is the address without its ending, as it stands: no slug is made of it.
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: z.object({
    kind: z.string(),
    id: z.string(),
    title: z.string(),
    description: z.string(),
  }),
});

export const collections = { generated };
