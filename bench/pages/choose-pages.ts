import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Of the standard pages of a site, the middle one and the largest, by compressed size. */
export function choosePages(site: string): string[] {
  const pages = globSync('standards/*.html', { cwd: site })
    .map((name) => name.replaceAll('\\', '/'))
    .map((name) => ({ name, size: gzipSync(readFileSync(join(site, name))).length }))
    .sort((a, b) => a.size - b.size);
  const chosen = [pages[pages.length >> 1], pages.at(-1)];
  return [...new Set(chosen.flatMap((page) => (page ? [page.name] : [])))];
}
