import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { readSettings } from './src/catalog/settings.ts';

const { staging, cache } = readSettings();

export default defineConfig({
  outDir: staging,
  cacheDir: `${cache}/astro`,
  // Addresses end in .html and hold at any mount; see src/lib/addresses.
  build: { format: 'file', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // Numbers and dashes stay as written; no page shows code.
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false } }),
  },
  integrations: [mdx()],
  vite: { cacheDir: `${cache}/vite`, ssr: { external: ['esbuild'] }, logLevel: 'warn' },
});
