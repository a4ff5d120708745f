import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { pageLoader } from './build/page-loader.ts';
import { readSettings } from './build/settings.ts';

/** The generated pages: thin MDX with the front matter of `src/lib/pages/page.ts`. */
const generated = defineCollection({
  loader: pageLoader(readSettings().generated),
  schema: z.object({
    kind: z.string(),
    id: z.string(),
    title: z.string(),
    description: z.string(),
    crumbs: z.array(z.object({ label: z.string(), address: z.string() })).default([]),
    facets: z.record(z.string(), z.array(z.string())).default({}),
    unindexed: z.boolean().default(false),
  }),
});

export const collections = { generated };
