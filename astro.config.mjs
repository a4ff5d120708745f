import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { handWrittenPages } from './src/build/hand-written-pages.ts';
import { mdxOptions } from './src/build/mdx-options.ts';
import { relativeAssets } from './src/build/relative-assets.ts';
import { readSettings } from './src/build/settings.ts';

const settings = readSettings();
const { astro, cache } = settings;

export default defineConfig({
  // What Astro keeps goes to the cache of the build. `.astro` stays at the root, shared by all that run at once: it
  // cannot be put elsewhere (https://github.com/withastro/astro/issues/10969). The pages a build has read are not in
  // it; those of the development server are.
  outDir: astro,
  cacheDir: `${cache}/astro`,
  // Addresses end in .html and hold at any mount; see src/lib/addresses.
  build: { format: 'file', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // No page shows code.
  markdown: { syntaxHighlight: false, processor: satteri(mdxOptions) },
  integrations: [mdx(), handWrittenPages(settings), relativeAssets()],
  vite: { cacheDir: `${cache}/vite`, ssr: { external: ['esbuild', 'satteri'] }, logLevel: 'error' },
});
