import type { Root } from 'hast';
import { assets, elements } from '../client/contract.ts';
import { listElements } from '../lib/html/parse-page.ts';
import { type AssetName, assetAddress, bundleAsset } from './assets.ts';

/** Elements that only some pages hold, and the script that brings each to life. */
const scripts: Readonly<Record<string, AssetName>> = {
  [elements.citationMatrix]: assets.figures,
  [elements.diagramViewer]: assets.figures,
  [elements.standardsMap]: assets.figures,
  [elements.citingBox]: assets.citing,
  [elements.standardsTable]: assets.table,
};

/** The scripts the elements of a page need: addresses relative to the site root. */
export async function listElementScripts(page: Root): Promise<string[]> {
  const present = new Set(listElements(page).map(({ tagName }) => tagName));
  const needed = Object.entries(scripts).filter(([element]) => present.has(element));
  const names = [...new Set(needed.map(([, name]) => name))];
  return Promise.all(names.map(async (name) => assetAddress(name, await bundleAsset(name))));
}
