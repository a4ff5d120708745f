import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGuideText } from './guides.ts';
import { hashCode } from './hash-code.ts';
import { hashDataset } from './load-dataset.ts';
import { getModel } from './model.ts';
import { readDataset } from './read-dataset.ts';
import { readSettings, type Settings } from './settings.ts';

let version: string | undefined;

/**
 * Changes with whatever the search files are made from; part of their addresses, so that no browser mixes old
 * files with new ones. The built pages themselves are no help: they hold this version.
 */
export function readSearchVersion(): string {
  version ??= hashSearchInputs(readSettings(), getModel().asOf);
  return version;
}

/**
 * Hash of what the words of the built pages and the indexes of them come from: the dataset, everything beside the
 * hand-written pages, the day, the code and the libraries.
 */
export function hashSearchInputs({ dataset, guide }: Settings, asOf: string, root = '.'): string {
  const all = createHash('sha256').update(asOf).update(hashCode('site', root));
  all.update(hashDataset(readDataset(dataset)));
  const files = globSync('**/*', { cwd: guide, withFileTypes: true }).filter((e) => e.isFile());
  for (const file of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
    const isPage = file.endsWith('.mdx');
    all.update(file.slice(guide.length)).update(isPage ? readGuideText(file) : readFileSync(file));
  }
  return all.digest('hex').slice(0, 8);
}
