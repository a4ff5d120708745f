import { createHash } from 'node:crypto';
import { assets, globals } from '../client/contract.ts';
import { listStandardCards } from '../lib/outputs/json/standard-cards.ts';
import { type Asset, bundleAsset } from './assets.ts';
import { getModel } from './model.ts';

let script: Promise<Asset> | undefined;

/** The script that shows cards beside links to standards, with what they say. */
export function readCardsScript(): Promise<Asset> {
  script ??= createScript();
  return script;
}

async function createScript(): Promise<Asset> {
  const code = await bundleAsset(assets.cards);
  const cards = JSON.stringify(listStandardCards(getModel()));
  const content = `globalThis.${globals.cards}=${cards};\n${code.content}`;
  const version = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return { content, version };
}
