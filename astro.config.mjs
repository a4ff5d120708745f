import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { readSettings } from './src/build/settings.ts';
import { processorOptions } from './src/lib/mdx/processor-options.ts';

const { astro, cache } = readSettings();

export default defineConfig({
  outDir: astro,
  cacheDir: `${cache}/astro`,
  // Addresses end in .html and hold at any mount; see src/lib/addresses.
  build: { format: 'file', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // No page shows code.
  markdown: {
    syntaxHighlight: false,
    processor: satteri(processorOptions),
  },
  integrations: [mdx()],
  vite: { cacheDir: `${cache}/vite`, ssr: { external: ['esbuild', 'satteri'] }, logLevel: 'error' },
});
