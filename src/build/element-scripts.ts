import type { Root } from 'hast';
import { listElements } from '../lib/html/parse-page.ts';
import { type AssetName, bundleAsset } from './assets.ts';

/** Elements that only some pages hold, and the script that brings each to life. */
const scripts: Readonly<Record<string, AssetName>> = {
  'citation-matrix': 'figures.js',
  'diagram-viewer': 'figures.js',
  'citing-box': 'citing.js',
  'standards-table': 'table.js',
};

/** The scripts the elements of a page need: addresses relative to the site root. */
export async function listElementScripts(page: Root): Promise<string[]> {
  const elements = new Set(listElements(page).map(({ tagName }) => tagName));
  const needed = Object.entries(scripts).filter(([element]) => elements.has(element));
  const names = [...new Set(needed.map(([, name]) => name))];
  return Promise.all(
    names.map(async (name) => `assets/${name}?v=${(await bundleAsset(name)).version}`),
  );
}
