import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// What npm was asked to install, and what it did install.
const libraries = ['package-lock.json', 'node_modules/.package-lock.json'];

const code = '*.{ts,astro,css,json}';
const pages = [
  `src/{lib,build}/**/${code}`,
  `packages/**/${code}`,
  'scripts/steps/*.ts',
  ...libraries,
];

/** The files a part of the build comes from, beside its data: patterns relative to the project. */
const patterns = {
  /** The libraries, in the versions in use. */
  libraries,
  /** What judges a dataset, makes pages of it and finds their diagrams. */
  pages,
  /** What the finished site comes from: the code of the pages, what shows them and what indexes them. */
  site: [...pages, `src/{components,pages,client}/**/${code}`, 'astro.config.mjs'],
} as const;

/** A part of the build, by the code it comes from. */
export type CodePart = keyof typeof patterns;

/**
 * Hash of the code a part of the build comes from, libraries included: what was made by other code is made anew.
 * @param root the folder of the project.
 */
export function hashCode(part: CodePart, root = '.'): string {
  const all = createHash('sha256');
  const files = globSync(patterns[part], { cwd: root, exclude: ['packages/*/node_modules/**'] });
  for (const file of files.sort()) all.update(`${file}\0`).update(readFileSync(join(root, file)));
  return all.digest('hex');
}
