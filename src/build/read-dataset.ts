import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reads the JSON files of a dataset folder as bytes, by file name: `standards.json`, `texts/framework.json`.
 * @throws when the folder cannot be read.
 */
export function readDataset(folder: string): Map<string, Uint8Array> {
  const names = [...listJson(folder), ...listTexts(folder)];
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

function listJson(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
}

function listTexts(folder: string): string[] {
  const texts = join(folder, 'texts');
  return existsSync(texts) ? listJson(texts).map((name) => `texts/${name}`) : [];
}
