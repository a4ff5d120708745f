import { existsSync, readdirSync, rmSync } from 'node:fs';
import { diagramPlaces } from '../../src/catalog/diagrams.ts';
import type { Settings } from '../../src/catalog/settings.ts';
import type { OwnFigures } from './combine-rounds.ts';
import type { Measurement } from './format-report.ts';
import { type Cost, measureCommand, runCommand } from './measure-command.ts';
import { type FolderSize, measureFolder } from './measure-folder.ts';
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

/** Measures the steps one by one in each situation, and the whole pipeline. */
export async function measureOwnSite(
  settings: Settings,
  measuring: Measuring,
): Promise<OwnFigures> {
  clearBuild(settings);
  const first = await measureSteps(settings, situations[0], measuring);
  const unchanged = await measureSteps(settings, situations[1], measuring);
  const changed = await withChangedTitle(settings, () =>
    measureSteps(settings, situations[2], measuring),
  );
  await prepareDrawings(settings);
  clearBuild(settings);
  const pipeline = await measuring('本站：整条流水线', () => measureBuild(settings));
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
      measureBuild(settings, step),
    );
    if (step === 'site') size = measureFolder(settings.staging);
  }
  return { costs: costs as StepCosts['costs'], size };
}

function measureBuild(settings: Settings, ...steps: string[]): Promise<Cost> {
  return measureCommand({ words: buildWords(settings, ...steps) });
}

function describe(site: string, cost: Cost, { pages, bytes }: FolderSize): Measurement {
  return { site, pages, outputBytes: bytes, ...cost };
}
