import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LayoutLoaderDefinition, Mermaid } from 'mermaid';
import { alignNodes } from './align-nodes.ts';
import { chooseElkOptions, elkLayoutName } from './mermaid-config.ts';

type LayoutModule = Awaited<ReturnType<LayoutLoaderDefinition['loader']>>;
type LayoutOptions = NonNullable<Parameters<LayoutModule['render']>[3]>;

/**
 * Mermaid's own ELK layout. It is not exported by name, only reachable as a file; exactly one
 * must fit, so that a new mermaid is noticed rather than guessed at.
 */
function findElkModule(): string {
  const entry = createRequire(import.meta.url).resolve('mermaid');
  const folder = join(dirname(entry), 'chunks', 'mermaid.core');
  const files = readdirSync(folder).filter((name) => /^elk-[A-Z0-9]+\.mjs$/.test(name));
  const [file] = files;
  if (!file || files.length > 1) throw new Error(`Expected one ELK layout in ${folder}: ${files}`);
  return pathToFileURL(join(folder, file)).href;
}

/** Adds ELK with our spacing and alignment to mermaid as a layout of its own. */
export function registerElkLayout(mermaid: Mermaid): void {
  const loader = async (): Promise<LayoutModule> => {
    const elk: LayoutModule = await import(findElkModule());
    return {
      render: (data, svg, helpers, options) => {
        alignNodes(data);
        const rootLayoutOptions = chooseElkOptions(data.edges.length);
        const withSpacing = { ...options, rootLayoutOptions } as LayoutOptions;
        return elk.render(data, svg, helpers, withSpacing);
      },
    };
  };
  mermaid.registerLayoutLoaders([{ name: elkLayoutName, algorithm: 'elk.layered', loader }]);
}
