import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { splitFrontMatter } from '../lib/mdx/front-matter.ts';

/**
 * Loads what generated pages say of themselves; `evaluatePage` makes components of their text. With Astro's own
 * loader for MDX every page becomes a module of the bundle, which more than doubles the time of the build.
 * @param folder the folder of generated pages; it may be missing.
 */
export function pageLoader(folder: string): Loader {
  return {
    name: 'generated-pages',
    async load({ store, parseData }) {
      store.clear();
      for (const name of globSync('**/*.mdx', { cwd: folder })) {
        const text = readFileSync(join(folder, name), 'utf8');
        // The id is the address without its ending, as it stands: no slug is made of it.
        const id = name.replaceAll('\\', '/').replace(/\.mdx$/, '');
        const data = await parseData({
          id,
          data: splitFrontMatter(text).data as Record<string, unknown>,
        });
        store.set({ id, data });
      }
    },
  };
}
