import { lstatSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * The path with every link on the way followed; what does not exist yet is taken as written, and so is what
 * cannot be followed, such as links that go round in circles.
 */
export function resolveLinks(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync(absolute);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') return absolute;
    const target = code === 'ENOENT' ? readLink(absolute) : null;
    if (target !== null) return resolveLinks(resolve(resolveLinks(dirname(absolute)), target));
    const parent = dirname(absolute);
    return parent === absolute ? absolute : join(resolveLinks(parent), basename(absolute));
  }
}

function readLink(path: string): string | null {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(path) : null;
}

/**
 * Whether a path is another or lies inside it: by what the paths name on the disk, so that another spelling of
 * an existing folder (letter case, a second mount) is the same, and by their letters whatever the case, since
 * what differs by case alone becomes one on Windows and macOS.
 */
export function isWithin(path: string, folder: string): boolean {
  const known = identify(folder);
  const name = foldCase(folder);
  return listAncestors(path).some(
    (each) => foldCase(each) === name || (known !== null && identify(each) === known),
  );
}

/** The path itself and every folder above it. */
export function listAncestors(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [path, ...listAncestors(parent)];
}

/** Device and file number; null for what does not exist, and where the system gives no numbers. */
export function identify(path: string): string | null {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats && stats.ino !== 0n ? `${stats.dev}:${stats.ino}` : null;
}

/**
 * Whether a folder is where another file system (or another part of this one) is mounted.
 * @param mounts all places where something is mounted, as far as the system tells.
 */
export function isMountPoint(folder: string, mounts: readonly string[]): boolean {
  const stats: Stats | undefined = statSync(folder, { throwIfNoEntry: false });
  if (!stats) return false;
  return stats.dev !== statSync(dirname(folder)).dev || mounts.includes(folder);
}

const foldCase = (path: string) => path.normalize('NFC').toLowerCase();
