import { createHash } from 'node:crypto';
import { build } from 'esbuild';

/** A stylesheet or script of the site, bundled. */
export interface Asset {
  content: string;
  /** Changes with the content; part of the link, so that no browser shows a stale one. */
  version: string;
}

const entries = {
  'site.css': 'src/styles/site.css',
  'booklet.css': 'src/styles/booklet.css',
  'theme.js': 'src/client/entries/theme.ts',
  'site.js': 'src/client/entries/site.ts',
  'figures.js': 'src/client/entries/figures.ts',
  'citing.js': 'src/client/entries/citing.ts',
  'cards.js': 'src/client/entries/cards.ts',
  'table.js': 'src/client/entries/table.ts',
  'xlsx.js': 'src/client/table/xlsx.ts',
  'search.js': 'src/client/entries/search.ts',
} as const;

export type AssetName = keyof typeof entries;

/** The assets of a site. */
export const assetNames = Object.keys(entries) as AssetName[];

const bundled = new Map<AssetName, Promise<Asset>>();

/**
 * Bundles an asset for the oldest supported browser, Chrome 90. Scripts come out classic, not as modules:
 * browsers load no modules from a folder (file://).
 */
export function bundleAsset(name: AssetName): Promise<Asset> {
  const made = import.meta.env?.DEV ? undefined : bundled.get(name);
  if (made) return made;
  const making = bundle(name);
  bundled.set(name, making);
  return making;
}

async function bundle(name: AssetName): Promise<Asset> {
  const { outputFiles } = await build({
    entryPoints: [entries[name]],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'chrome90',
    charset: 'utf8',
    legalComments: 'none',
  });
  const content = outputFiles[0]?.text ?? '';
  const version = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return { content, version };
}
