import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagramPlaces } from '../../src/build/diagrams.ts';
import { removeSite } from '../../src/build/output/site-mark.ts';
import { readSettings, type Settings } from '../../src/build/settings.ts';
import type { Dataset } from '../../src/lib/dataset/dataset-schema.ts';
import { printDataset } from '../../src/lib/dataset/validate/canonical-dataset.ts';
import { runCommand } from './measure-command.ts';
import { createSyntheticDataset } from './synthetic-dataset.ts';

/** Writes the synthetic dataset of so many standards, and gives the settings of its build. */
export async function writeSyntheticFolder(count: number): Promise<Settings> {
  const folder = join('.cache/bench', String(count));
  const dataset = join(folder, 'dataset');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dataset, { recursive: true });
  for (const [name, text] of printDataset(createSyntheticDataset(count))) {
    writeFileSync(join(dataset, `${name}.json`), text);
  }
  await runCommand({ words: ['scripts/validate.ts', '--fix', '--dataset', dataset] });
  return readSettings({ dataset, out: join('dist.bench', String(count)) });
}

/** The words that run steps of a build, all of them when none is named. */
export function buildWords({ dataset, out }: Settings, ...steps: string[]): string[] {
  return ['scripts/build.ts', ...steps, '--dataset', dataset, '--out', out];
}

/** Removes what earlier builds left, except drawings: they depend on nothing but the text they were drawn from. */
export function clearBuild(settings: Settings): void {
  const { folder } = diagramPlaces(settings);
  const { cache, staging, out } = settings;
  for (const name of existsSync(cache) ? readdirSync(cache) : []) {
    const path = join(cache, name);
    if (path !== folder) rmSync(path, { recursive: true, force: true });
  }
  for (const path of [staging, out]) removeSite(path);
}

/** Does something while the first standard has another title. */
export async function withChangedTitle<T>(
  { dataset }: Settings,
  work: () => Promise<T>,
): Promise<T> {
  const file = join(dataset, 'standards.json');
  const text = readFileSync(file, 'utf8');
  const content = JSON.parse(text) as Dataset['standards'];
  const [first] = content.standards;
  if (first) first.title = `${first.title}（修订）`;
  writeFileSync(file, JSON.stringify(content, null, 2));
  try {
    return await work();
  } finally {
    writeFileSync(file, text);
  }
}
