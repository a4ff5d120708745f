import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reads the JSON files of a dataset folder as bytes, by file name.
 * @throws when the folder cannot be read.
 */
export function readDataset(folder: string): Map<string, Uint8Array> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name))]));
}
