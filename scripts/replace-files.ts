import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts files into a folder, all or none: they are written under other names first, and take the place of those that
 * are there only when every one of them could be.
 * @throws when one cannot be written; the folder is then as it was.
 */
export function replaceFiles(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): void {
  const pending = [...files.keys()].map(
    (name) => [`${join(folder, name)}.new`, join(folder, name)] as const,
  );
  try {
    for (const [name, content] of files) writeFileSync(`${join(folder, name)}.new`, content);
    for (const [from, to] of pending) renameSync(from, to);
  } finally {
    for (const [from] of pending) if (existsSync(from)) rmSync(from);
  }
}
