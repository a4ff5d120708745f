import { existsSync, readdirSync, rmSync } from 'node:fs';
import { diagramPlaces } from '../../src/build/diagrams.ts';
import type { Settings } from '../../src/build/settings.ts';
import type { Measurement, StepMeasurement } from './format-report.ts';
import { type Cost, measureCommand, runCommand } from './measure-command.ts';
import { measureFolder } from './measure-folder.ts';
import {
  buildWords,
  clearBuild,
  withChangedTitle,
  writeSyntheticFolder,
} from './synthetic-folder.ts';

/** The steps measured one by one; the last, publishing, is two renames. */
const stepNames = ['validate', 'generate', 'diagrams', 'site', 'index', 'check'] as const;

/** The situations each step is measured in. */
export const situations = ['首次', '未变', '改一项名称'] as const;

/** Measures a piece of work, telling the person who waits what it is and what it cost. */
export type Measuring = (what: string, work: () => Promise<Cost>) => Promise<Cost>;

/** What drawing one diagram costs, from an empty cache; the start of the step is shared among them. */
export async function measureDrawing(measuring: Measuring): Promise<Cost & { count: number }> {
  const settings = await writeSyntheticFolder(20);
  const { folder } = diagramPlaces(settings);
  clearBuild(settings);
  rmSync(folder, { recursive: true, force: true });
  await runCommand({ words: buildWords(settings, 'generate') });
  const cost = await measuring('绘图（20 项标准）', () => measureBuild(settings, 'diagrams'));
  const count = readdirSync(folder).length;
  return { ...cost, cpuMilliseconds: cost.cpuMilliseconds / count, count };
}

/** How often long work says how far it has come, in milliseconds. */
const reportEvery = 15_000;

/**
 * Draws what has not been drawn in an earlier run: both sites are measured with their diagrams at hand.
 * @param say is told now and then how many there are.
 */
export async function prepareDrawings(
  settings: Settings,
  say: (words: string) => void = () => {},
): Promise<void> {
  const { folder } = diagramPlaces(settings);
  let next = Date.now() + reportEvery;
  await runCommand({ words: buildWords(settings, 'generate', 'diagrams') }, () => {
    if (Date.now() < next || !existsSync(folder)) return;
    next += reportEvery;
    say(`  已有 ${readdirSync(folder).length} 幅图`);
  });
}

/** Measures the steps one by one in each situation. */
export async function measureSteps(
  settings: Settings,
  measuring: Measuring,
): Promise<StepMeasurement[]> {
  const measureAll = async (situation: (typeof situations)[number]): Promise<Cost[]> => {
    const costs: Cost[] = [];
    for (const step of stepNames) {
      const what = `本站：${step}（${situation}）`;
      costs.push(await measuring(what, () => measureBuild(settings, step)));
    }
    return costs;
  };
  clearBuild(settings);
  const first = await measureAll('首次');
  const unchanged = await measureAll('未变');
  const changed = await withChangedTitle(settings, () => measureAll('改一项名称'));
  return stepNames.map((step, i) => ({
    step,
    cpuMilliseconds: [first, unchanged, changed].map((costs) => costs[i]?.cpuMilliseconds ?? 0),
  }));
}

/** Measures everything from the dataset to the published site in one process, nothing cached but drawings. */
export async function measurePipeline(
  settings: Settings,
  measuring: Measuring,
): Promise<Measurement> {
  await prepareDrawings(settings);
  clearBuild(settings);
  const cost = await measuring('本站：整条流水线', () => measureBuild(settings));
  return describe('本站（整条流水线）', cost, settings.out);
}

/** Measures the site step alone, nothing cached. */
export async function measureSiteStep(
  settings: Settings,
  measuring: Measuring,
): Promise<Measurement> {
  clearBuild(settings);
  await prepareDrawings(settings);
  const cost = await measuring('本站：site 一步', () => measureBuild(settings, 'site'));
  return describe('本站（site 一步）', cost, settings.staging);
}

function measureBuild(settings: Settings, ...steps: string[]): Promise<Cost> {
  return measureCommand({ words: buildWords(settings, ...steps) });
}

function describe(site: string, cost: Cost, folder: string): Measurement {
  const { pages, bytes } = measureFolder(folder);
  return { site, pages, outputBytes: bytes, ...cost };
}
