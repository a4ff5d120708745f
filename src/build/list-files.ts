import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { FoundFile } from '../lib/dataset/file-list.ts';

/** Where the files that go with a dataset stand in its folder, and in the site. */
export const filesFolder = 'files';

/** What systems and editors leave behind in folders. */
const leftovers = /^(?:\.|~\$)|^(?:thumbs\.db|desktop\.ini)$/i;

/**
 * What stands in a folder of files, subfolders included, by path in the order of these: files with their sizes, and
 * without one what is not to be published, that is folders, links out of the folder, and what is no file at all.
 */
export function listFiles(folder: string): FoundFile[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const root = realpathSync(folder);
  return listBelow(root, '').sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Folder by folder: asked for all at once, the system would follow links out of them. */
function listBelow(root: string, within: string): FoundFile[] {
  return readdirSync(join(root, within), { withFileTypes: true }).flatMap((entry): FoundFile[] => {
    if (leftovers.test(entry.name)) return [];
    const path = within ? `${within}/${entry.name}` : entry.name;
    const found = { path, size: measure(entry, join(root, path), root) };
    return entry.isDirectory() ? [found, ...listBelow(root, path)] : [found];
  });
}

function measure(entry: Dirent, file: string, root: string): number | null {
  if (entry.isFile()) return statSync(file).size;
  if (!entry.isSymbolicLink()) return null;
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile()) return null;
  return realpathSync(file).startsWith(root + sep) ? stats.size : null;
}
