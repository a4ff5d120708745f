import {
  existsSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** The file by which a folder is known to be one that a build of ours made, and may replace. */
export const markFile = '.standards-site';

const format = 'standards-site';

/** What the mark of a site says. */
export interface SiteMark {
  format: typeof format;
  /** The title of the dataset the site was made from, and its version. */
  dataset: string;
  version: string;
}

/** Marks a folder as a site made from a dataset. */
export function writeMark(
  folder: string,
  { title, version }: { title: string; version: string },
): void {
  const mark: SiteMark = { format, dataset: title, version };
  writeFileSync(join(folder, markFile), `${JSON.stringify(mark, null, 2)}\n`);
}

/** Whether there is a site of ours: a folder that bears the mark, or one of version 1, which wrote none. */
export function isOwnSite(folder: string): boolean {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return false;
  return readMark(folder) !== null || isUnmarkedSite(folder);
}

/**
 * Removes a site, or an empty folder; does nothing where there is none. The mark goes last, so that what a
 * removal cut off has left is still known as ours.
 * @throws for a folder with anything else in it.
 */
export function removeSite(folder: string): void {
  if (!isOwnSite(folder)) {
    if (existsSync(folder)) rmdirSync(folder);
    return;
  }
  if (readMark(folder) === null) writeMark(folder, { title: '', version: '1' });
  for (const name of readdirSync(folder)) {
    if (name !== markFile) rmSync(join(folder, name), { recursive: true });
  }
  rmSync(folder, { recursive: true });
}

/** The mark of a folder; null when there is none, or one that is not ours. */
export function readMark(folder: string): SiteMark | null {
  try {
    const mark = JSON.parse(readFileSync(join(folder, markFile), 'utf8')) as Partial<SiteMark>;
    const whole = typeof mark.dataset === 'string' && typeof mark.version === 'string';
    return mark.format === format && whole ? (mark as SiteMark) : null;
  } catch {
    return null;
  }
}

/** What stands at the top of a site of version 1: every site had the first, the others hang on its dataset. */
const always = ['404.html', 'assets', 'data', 'index.html', 'pagefind', 'search.html', 'standards'];
const sometimes = new Set(
  `about.html booklets categories categories.html changes.atom changes.html citations.html errata.html families
  favicon.svg flows.html gaps.html guide platform.html roadmap.html robots.txt sources sources.html
  standards-by-category.html standards-by-focus-area.html standards-by-integration.html standards-by-number.html
  standards-by-status.html standards-by-title.html standards.html status.html subsystems subsystems.html systems
  terms.html views`.split(/\s+/),
);

/** Whether a folder holds a whole site of version 1 and nothing beside it. */
function isUnmarkedSite(folder: string): boolean {
  const names = readdirSync(folder);
  return (
    always.every((name) => names.includes(name)) &&
    names.every((name) => always.includes(name) || sometimes.has(name)) &&
    startsWith(join(folder, 'assets/search/titles.js'), 'standardsSearch.receive("titles",')
  );
}

function startsWith(file: string, words: string): boolean {
  const isFile = statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
  return isFile && readFileSync(file, 'utf8').startsWith(words);
}
