import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** The file by which a folder is known to be one that a build of ours made, and may replace. */
export const markFile = '.standards-site';

const format = 'standards-site';

/** More than the list of any site takes: a larger file of that name is none of ours. */
const largestMark = 64 << 20;

/** What the mark of a site says. */
export interface SiteMark {
  format: typeof format;
  /** The title of the dataset the site was made from, and its version. */
  dataset: string;
  version: string;
  /** The files of the finished site, by their paths in it; null while it is being made. */
  files: string[] | null;
}

/**
 * Marks a folder as a site being made from a dataset: until it is finished, all in it is the build's.
 * @throws the system's error when it cannot be written.
 */
export function writeMark(
  folder: string,
  { title, version }: { title: string; version: string },
): void {
  saveMark(folder, { format, dataset: title, version, files: null });
}

/** Notes which files a site has when all is done: only such a site is published, and only these are removed again. */
export function finishMark(folder: string): void {
  const mark = readMark(folder);
  if (!mark) throw new Error(`${folder} 没有 ${markFile}`);
  saveMark(folder, { ...mark, files: listFiles(folder) });
}

/** Written beside and renamed, so that a full disk leaves no torn one. */
function saveMark(folder: string, mark: SiteMark): void {
  const file = join(folder, markFile);
  writeFileSync(`${file}.part`, `${JSON.stringify(mark)}\n`);
  renameSync(`${file}.part`, file);
}

/** The mark of a folder; null when there is none, or one that is not ours or cannot be read. */
export function readMark(folder: string): SiteMark | null {
  try {
    const file = join(folder, markFile);
    const stats = lstatSync(file);
    if (!stats.isFile() || stats.size > largestMark) return null;
    const mark = JSON.parse(readFileSync(file, 'utf8')) as Partial<SiteMark>;
    const whole = typeof mark.dataset === 'string' && typeof mark.version === 'string';
    const listed = mark.files === null || Array.isArray(mark.files);
    return mark.format === format && whole && listed ? (mark as SiteMark) : null;
  } catch {
    return null;
  }
}

/** Whether there is a finished site of ours with nothing missing: one that may be published, or put back. */
export function isWholeSite(folder: string): boolean {
  if (!isFolder(folder)) return false;
  const files = readMark(folder)?.files;
  if (!files) return files === undefined && isUnmarkedSite(folder);
  return files.every((file) => existsSync(join(folder, file)));
}

/** Whether a folder, whole or torn, was made by a build of ours. */
export const isOwnSite = (folder: string): boolean =>
  isFolder(folder) && (readMark(folder) !== null || isUnmarkedSite(folder));

/**
 * What in a folder no build of ours made, as a path in it; null when there is nothing.
 * @param passing whether the folder is one a build keeps beside its output, where a site may be torn.
 */
export function findForeign(folder: string, passing: boolean): string | null {
  const names = readdirSync(folder).sort();
  const mark = readMark(folder);
  if (!mark) {
    if (names.length === 0 || isUnmarkedSite(folder)) return null;
    return names.find((name) => !isOldName(name)) ?? names[0] ?? null;
  }
  if (mark.files === null)
    return passing ? null : (names.find((name) => name !== markFile) ?? null);
  const own = new Set(mark.files);
  const folders = new Set(mark.files.flatMap(listParents));
  return (
    listEntries(folder).find(({ path, isFolder: branch }) =>
      branch ? !folders.has(path) : !own.has(path) && !path.startsWith(markFile),
    )?.path ?? null
  );
}

/**
 * Removes a site, or an empty folder; does nothing where there is none. Of a finished site only the files it was
 * published with go. The mark goes last, so that what a removal cut off has left is still known as ours.
 * @throws when anything else is in it.
 */
export function removeSite(folder: string): void {
  if (!existsSync(folder)) return;
  if (readMark(folder) === null && isUnmarkedSite(folder)) {
    saveMark(folder, { format, dataset: '', version: '1', files: null });
  }
  const mark = readMark(folder);
  if (mark?.files === null) {
    const names = readdirSync(folder).filter((name) => name !== markFile);
    for (const name of names) rmSync(join(folder, name), { recursive: true });
  }
  for (const file of mark?.files ?? []) rmSync(join(folder, file), { force: true });
  const emptied = new Set((mark?.files ?? []).flatMap(listParents));
  for (const branch of [...emptied].sort().reverse()) {
    if (existsSync(join(folder, branch))) rmdirSync(join(folder, branch));
  }
  if (mark) rmSync(join(folder, markFile));
  rmdirSync(folder);
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

interface Entry {
  path: string;
  isFolder: boolean;
}

/** Everything below a folder, links not followed. */
function listEntries(folder: string, within = ''): Entry[] {
  return readdirSync(join(folder, within), { withFileTypes: true }).flatMap((entry) => {
    const path = within ? `${within}/${entry.name}` : entry.name;
    const branch = entry.isDirectory();
    return [{ path, isFolder: branch }, ...(branch ? listEntries(folder, path) : [])];
  });
}

function listFiles(folder: string): string[] {
  const files = listEntries(folder).filter((entry) => !entry.isFolder);
  return files.map(({ path }) => path).filter((path) => !path.startsWith(markFile));
}

/** The folders a file lies in, outermost first. */
function listParents(file: string): string[] {
  const steps = file.split('/').slice(0, -1);
  return steps.map((_, i) => steps.slice(0, i + 1).join('/'));
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

const isOldName = (name: string): boolean => always.includes(name) || sometimes.has(name);

/** Whether a folder holds a whole site of version 1, which wrote no mark, and nothing beside it at its top. */
function isUnmarkedSite(folder: string): boolean {
  const names = readdirSync(folder);
  return (
    names.every(isOldName) &&
    always.every((name) => names.includes(name)) &&
    startsWith(join(folder, 'assets/search/titles.js'), 'standardsSearch.receive("titles",')
  );
}

function startsWith(file: string, words: string): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return (stats?.isFile() ?? false) && readFileSync(file, 'utf8').startsWith(words);
}
