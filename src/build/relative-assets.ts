import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Stands for the root of the site while Astro builds it; no text holds this name. */
const root = 'https://c7d0e6a4f1b24d5c.invalid/';

/**
 * Makes the links to what Astro itself puts out (images and styles of hand-written pages) relative, as all others
 * are: Astro knows only one prefix for all pages, so it gets one that can be found again.
 */
export function relativeAssets(): AstroIntegration {
  return {
    name: 'relative-assets',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ build: { assetsPrefix: root } });
      },
      'astro:build:done': ({ dir }) => relateFiles(fileURLToPath(dir)),
    },
  };
}

function relateFiles(folder: string): void {
  if (!existsSync(join(folder, '_astro'))) return;
  for (const file of globSync('**/*.{html,css,js}', { cwd: folder })) {
    const text = readFileSync(join(folder, file), 'utf8');
    if (!text.includes(root)) continue;
    const depth = file.split(/[\\/]/).length - 1;
    writeFileSync(join(folder, file), text.replaceAll(root, '../'.repeat(depth)));
  }
}
