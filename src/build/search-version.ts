import { createHash } from 'node:crypto';
import { assets } from '../client/contract.ts';
import { bundleAsset } from './assets.ts';
import { getModel } from './model.ts';

let version: Promise<string> | undefined;

/**
 * Changes with whatever the search files are made from (the dataset, the day, the search code); part
 * of their addresses, so that no browser mixes old files with new ones.
 */
export function readSearchVersion(): Promise<string> {
  version ??= hashInputs();
  return version;
}

async function hashInputs(): Promise<string> {
  const { dataset, asOf } = getModel();
  const script = await bundleAsset(assets.search);
  const hash = createHash('sha256').update(JSON.stringify(dataset)).update(asOf);
  return hash.update(script.version).digest('hex').slice(0, 8);
}
