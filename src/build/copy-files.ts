import {
  chmodSync,
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  type Stats,
  statSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Where files are copied from and to, and where those of the last time stand. */
export interface FileFolders {
  from: string;
  to: string;
  last: string;
}

/**
 * Copies files from folder to folder, byte for byte, whatever their size: the system does it, nothing is read here.
 * A file that stands among those of the last time with the same size and date is not copied again but linked.
 * @param paths of the files, relative to the folders.
 * @returns how many were copied.
 * @throws the system's error when one cannot be.
 */
export function copyFiles(paths: readonly string[], { from, to, last }: FileFolders): number {
  let copied = 0;
  for (const path of paths) {
    const [source, target] = [join(from, path), join(to, path)];
    const stats = statSync(source);
    if (isSame(target, stats)) continue;
    mkdirSync(dirname(target), { recursive: true });
    if (isSame(join(last, path), stats) && link(join(last, path), target)) continue;
    copyFileSync(source, target, constants.COPYFILE_FICLONE);
    // Readers of the site may be others than its maintainer; the date is what tells a changed file.
    chmodSync(target, 0o644);
    utimesSync(target, stats.atime, stats.mtime);
    copied++;
  }
  return copied;
}

/** Whether a file is there with the size and the date of another. */
function isSame(file: string, { size, mtime }: Stats): boolean {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  return Boolean(
    stats?.isFile() && stats.size === size && stats.mtime.getTime() === mtime.getTime(),
  );
}

/** Makes a file stand at another path as well. False where the file system cannot. */
function link(file: string, target: string): boolean {
  try {
    linkSync(file, target);
    return true;
  } catch {
    return false;
  }
}
