import { createHash } from 'node:crypto';
import { bundleAsset } from './assets.ts';
import { getModel } from './model.ts';

let version: Promise<string> | undefined;

/**
 * A hash of the dataset, the day and the search code; part of the addresses of the search files, so that no
 * browser mixes old files with new ones. Of what else the text index is made from (components, hand-written
 * pages), a change does not show in it.
 */
export function readSearchVersion(): Promise<string> {
  version ??= hashInputs();
  return version;
}

async function hashInputs(): Promise<string> {
  const { dataset, asOf } = getModel();
  const script = await bundleAsset('search.js');
  const hash = createHash('sha256').update(JSON.stringify(dataset)).update(asOf);
  return hash.update(script.version).digest('hex').slice(0, 8);
}
