import { globSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inject } from 'vitest';

/** Every page of the site of the second fixture. */
export const listPages = (): string[] =>
  globSync('**/*.html', { cwd: inject('secondFolder') })
    .map((page) => page.replaceAll('\\', '/'))
    .sort();

/** Every page at its top, and the first of every folder: at least one of every kind. */
export function listKinds(): string[] {
  const pages = listPages();
  const folderOf = (page: string) => page.slice(0, page.lastIndexOf('/') + 1);
  return pages.filter(
    (page, i) =>
      !page.includes('/') || pages.findIndex((each) => folderOf(each) === folderOf(page)) === i,
  );
}

/** The address of that site opened from its folder. */
export const folderUrl = (): string => `${pathToFileURL(inject('secondFolder')).href}/`;
