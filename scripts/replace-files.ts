import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts files into a folder, all or none: they are written under other names first, and take the place of those that
 * are there only when every one of them could be.
 * @throws when one cannot be written or take its place; those that had taken theirs are put back as they were.
 */
export function replaceFiles(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): void {
  const written: string[] = [];
  const replaced: { path: string; before: Uint8Array | null }[] = [];
  try {
    for (const [name, content] of files) {
      const path = `${join(folder, name)}.new`;
      writeFileSync(path, content);
      written.push(path);
    }
    for (const name of files.keys()) {
      const path = join(folder, name);
      const before = existsSync(path) ? readFileSync(path) : null;
      renameSync(`${path}.new`, path);
      replaced.push({ path, before });
    }
  } catch (error) {
    for (const { path, before } of replaced) {
      if (before) writeFileSync(path, before);
      else rmSync(path);
    }
    throw error;
  } finally {
    for (const path of written) rmSync(path, { force: true });
  }
}
