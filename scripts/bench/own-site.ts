import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings, type Settings } from '../../src/catalog/settings.ts';
import type { Dataset } from '../../src/lib/dataset/dataset-schema.ts';
import { printDataset } from '../../src/lib/validate/canonical-dataset.ts';
import type { Measurement, StepMeasurement } from './format-report.ts';
import { type Cost, measureCommand, runCommand } from './measure-command.ts';
import { type FolderSize, measureFolder } from './measure-folder.ts';
import { createSyntheticDataset } from './synthetic-dataset.ts';

/** The steps measured one by one; the last, publishing, is two renames. */
const stepNames = ['validate', 'generate', 'site', 'index', 'check'] as const;

/** The situations each step is measured in. */
export const situations = ['首次', '未变', '改一项名称'] as const;

/** Measures a piece of work, telling the person who waits what it is and what it cost. */
export type Measuring = (what: string, work: () => Promise<Cost>) => Promise<Cost>;

/** What measuring this site gives. */
export interface OwnFigures {
  /** The site step alone, nothing cached. */
  site: Measurement;
  /** Everything from the dataset to the published site in one process, nothing cached. */
  pipeline: Measurement;
  steps: StepMeasurement[];
}

/** Writes the synthetic dataset of so many standards and gives the settings of its build. */
export async function prepareDataset(count: number): Promise<Settings> {
  const folder = join('.cache/bench', String(count));
  const dataset = join(folder, 'dataset');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dataset, { recursive: true });
  for (const [name, text] of printDataset(createSyntheticDataset(count))) {
    writeFileSync(join(dataset, `${name}.json`), text);
  }
  await runCommand({ words: ['scripts/validate.ts', '--fix', '--dataset', dataset] });
  return readSettings({ dataset, out: join(folder, 'site') });
}

/** Measures the steps one by one in each situation, then the whole pipeline. */
export async function measureOwnSite(
  settings: Settings,
  measuring: Measuring,
): Promise<OwnFigures> {
  clear(settings);
  const first = await measureSteps(settings, situations[0], measuring);
  const unchanged = await measureSteps(settings, situations[1], measuring);
  const changed = await withChangedTitle(settings, () =>
    measureSteps(settings, situations[2], measuring),
  );
  clear(settings);
  const pipeline = await measuring('本站：整条流水线', () => measureBuild(settings, []));
  const runs = [first, unchanged, changed];
  return {
    site: describe('本站（site 一步）', first.costs.site, first.size),
    pipeline: describe('本站（整条流水线）', pipeline, measureFolder(settings.out)),
    steps: stepNames.map((step) => ({
      step,
      cpuMilliseconds: runs.map(({ costs }) => costs[step].cpuMilliseconds),
    })),
  };
}

interface StepCosts {
  costs: Record<(typeof stepNames)[number], Cost>;
  /** The site as the site step left it, without search. */
  size: FolderSize;
}

async function measureSteps(
  settings: Settings,
  situation: string,
  measuring: Measuring,
): Promise<StepCosts> {
  const costs: Partial<StepCosts['costs']> = {};
  let size: FolderSize = { pages: 0, bytes: 0 };
  for (const step of stepNames) {
    costs[step] = await measuring(`本站：${step}（${situation}）`, () =>
      measureBuild(settings, [step]),
    );
    if (step === 'site') size = measureFolder(settings.staging);
  }
  return { costs: costs as StepCosts['costs'], size };
}

function measureBuild({ dataset, out }: Settings, steps: readonly string[]): Promise<Cost> {
  const words = ['scripts/build.ts', ...steps, '--dataset', dataset, '--out', out];
  return measureCommand({ words });
}

function describe(site: string, cost: Cost, { pages, bytes }: FolderSize): Measurement {
  return { site, pages, outputBytes: bytes, ...cost };
}

function clear({ cache, staging, out }: Settings): void {
  for (const folder of [cache, staging, out]) rmSync(folder, { recursive: true, force: true });
}

/** Does something while the first standard has another title. */
async function withChangedTitle<T>({ dataset }: Settings, work: () => Promise<T>): Promise<T> {
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
