import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How much a finished site holds. */
export interface FolderSize {
  pages: number;
  bytes: number;
}

/** Counts the pages and the bytes of a folder. */
export function measureFolder(folder: string): FolderSize {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((f) => f.isFile());
  const sizes = files.map((file) => statSync(join(file.parentPath, file.name)).size);
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}
