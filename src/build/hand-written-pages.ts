import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { readGuideText } from './guides.ts';
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
              unifiedText,
              outsideStyles(inside),
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

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { load?: unknown }>;
type LoadHandler = Extract<Plugin['load'], (...rest: never[]) => unknown>;

/** Pages are compiled from the same text that their figures and search entries are made from. */
const unifiedText: Plugin = {
  name: 'unified-text',
  load: {
    order: 'pre',
    filter: { id: /\.mdx$/ },
    handler: (file) => ({ code: readGuideText(file), map: null }),
  },
};

/**
 * Lets components outside the project have styles. Astro looks up what it compiled of a component by its path, and
 * takes a path that shares no folder with the project (`/data` and `/srv/site`) for one below it; as a path of the
 * file system (`/@fs`) it is understood everywhere.
 */
function outsideStyles(inside: string): Plugin {
  let loadStyle: LoadHandler | undefined;
  return {
    name: 'outside-styles',
    configResolved({ plugins }) {
      const load = plugins.find(({ name }) => name === 'astro:build')?.load;
      if (load && 'handler' in load) loadStyle = load.handler;
    },
    load: {
      order: 'pre',
      filter: { id: /\.astro\?.*type=style/ },
      handler(id, options) {
        const outside = id.startsWith('/') && !id.startsWith(inside) && !id.startsWith('/@fs');
        return outside ? loadStyle?.call(this, `/@fs${id}`, options) : null;
      },
    },
  };
}
