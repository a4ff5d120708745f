import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Settings } from './settings.ts';

// Names of libraries: neither paths nor virtual modules.
const libraries = /^(?:@[\w-]+\/)?[a-z][\w.-]*(?:\/|$)/i;

/**
 * Makes the folder of hand-written pages known as `@guide`. It may lie outside the project, and the pages and what
 * stands beside them still import the libraries of the project (no folder of libraries stands above them) and show
 * their images in the development server.
 */
export function handWrittenPages({ dataset, guide }: Settings): AstroIntegration {
  return {
    name: 'hand-written-pages',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const inside = root.replaceAll('\\', '/');
        updateConfig({
          vite: {
            // Files stay files: a link that holds its target leads nowhere to be checked or saved.
            build: { assetsInlineLimit: 0 },
            resolve: { alias: { '@guide': guide } },
            server: { fs: { allow: [root, dataset, guide] } },
            plugins: [
              {
                name: 'outside-imports',
                enforce: 'pre',
                resolveId: {
                  filter: { id: libraries },
                  async handler(source, importer, options) {
                    if (!importer || importer.startsWith(inside)) return null;
                    const found = await this.resolve(source, importer, options);
                    return found ?? this.resolve(source, join(root, 'package.json'), options);
                  },
                },
              },
            ],
          },
        });
      },
    },
  };
}
