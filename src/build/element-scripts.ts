import { type AssetName, bundleAsset } from './assets.ts';

/** Elements that only some pages hold, and the script that brings each to life. */
const scripts: Readonly<Record<string, AssetName>> = {
  'citation-matrix': 'figures.js',
  'diagram-viewer': 'figures.js',
  'citing-box': 'citing.js',
  'standards-table': 'table.js',
};

/** The scripts the elements in a page's HTML need: addresses relative to the site root. */
export async function listElementScripts(html: string): Promise<string[]> {
  const needed = Object.entries(scripts).filter(([element]) => html.includes(`<${element}`));
  const names = [...new Set(needed.map(([, name]) => name))];
  return Promise.all(
    names.map(async (name) => `assets/${name}?v=${(await bundleAsset(name)).version}`),
  );
}
