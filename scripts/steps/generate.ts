import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashDataset } from '../../src/build/load-dataset.ts';
import { loadModel } from '../../src/build/model.ts';
import { readDataset } from '../../src/build/read-dataset.ts';
import type { Settings } from '../../src/build/settings.ts';
import { serialiseMdx } from '../../src/lib/mdx/serialise-mdx.ts';
import { createFrontMatter } from '../../src/lib/pages/page.ts';
import { listPages } from '../../src/lib/site/list-pages.ts';
import type { Step } from './step.ts';

/** What the last run made, from what. */
interface Manifest {
  inputs: string;
  /** Hash of the content by file name, relative to the folder of generated pages. */
  files: Record<string, string>;
}

/**
 * Writes the MDX pages of the dataset. Does nothing when neither the dataset nor the code that makes pages (libraries included) changed
 * and the pages are as they were left; writes only files whose content changed; removes those no longer made.
 */
export const generate: Step = (settings) => {
  const manifestFile = join(settings.cache, 'generate.json');
  const last = readManifest(manifestFile);
  const model = loadModel(settings);
  const inputs = hashInputs(settings, model.asOf);
  if (last?.inputs === inputs && isIntact(settings.generated, last)) {
    return `未变：${Object.keys(last.files).length} 页`;
  }
  const files: Manifest['files'] = {};
  let written = 0;
  for (const page of listPages(model)) {
    const name = page.address.replace(/\.html$/, '.mdx');
    const content = serialiseMdx(createFrontMatter(page), { type: 'root', children: page.blocks });
    files[name] = hash(content);
    if (writeChanged(join(settings.generated, name), content)) written++;
  }
  const removed = removeStale(settings.generated, files);
  mkdirSync(settings.cache, { recursive: true });
  writeFileSync(manifestFile, JSON.stringify({ inputs, files } satisfies Manifest));
  return `${Object.keys(files).length} 页，写入 ${written}，删除 ${removed}`;
};

const hash = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** The dataset, the code that makes the pages, and the day (statuses depend on it). */
function hashInputs(settings: Settings, asOf: string): string {
  return `${asOf} ${hashDataset(readDataset(settings.dataset))}`;
}

function readManifest(file: string): Manifest | null {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  } catch {
    return null;
  }
}

function isIntact(folder: string, { files }: Manifest): boolean {
  return Object.entries(files).every(([name, expected]) => {
    const file = join(folder, name);
    return existsSync(file) && hash(readFileSync(file)) === expected;
  });
}

function writeChanged(file: string, content: string): boolean {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return false;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return true;
}

function removeStale(folder: string, files: Manifest['files']): number {
  const stale = globSync('**/*.mdx', { cwd: folder }).filter(
    (name) => !Object.hasOwn(files, name.replaceAll('\\', '/')),
  );
  for (const name of stale) rmSync(join(folder, name));
  return stale.length;
}
