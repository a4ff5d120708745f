import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { combineRounds, type Round } from './combine-rounds.ts';
import { formatSites, formatSteps } from './format-report.ts';
import type { Cost } from './measure-command.ts';
import {
  measureDrawing,
  measurePipeline,
  measureSiteStep,
  measureSteps,
  prepareDrawings,
  situations,
} from './own-site.ts';
import { readOptions } from './read-options.ts';
import { installStarlight, measureStarlight, writeStarlightPages } from './starlight-site.ts';
import { writeSyntheticFolder } from './synthetic-folder.ts';

const { pages, runs, alone, json } = readOptions();
if (process.platform !== 'linux') fail('处理器时间与内存由 /proc 读出，只能在 Linux 上测量。');
const compared = !alone && (await prepareStarlight());
const drawing = await measureDrawing(measuring);
console.log(`写出 ${pages} 项标准的合成数据集，绘制其中尚未绘过的图…`);
const settings = await writeSyntheticFolder(pages);
await prepareDrawings(settings, console.log);
const rounds: Round[] = [];
for (let i = 0; i < runs; i++) rounds.push(await measureRound());
report();
if (!compared && !alone) {
  fail('没有与 Starlight 对比：没有装上，原因见上；只测本站请加 --alone。');
}

async function prepareStarlight(): Promise<boolean> {
  console.log('安装 Starlight（只供测量，放在 .cache/bench/starlight）…');
  try {
    await installStarlight();
    return true;
  } catch (error) {
    const reason = /^npm error .+$/m.exec(String(error))?.[0] ?? String(error);
    console.error(`Starlight 没有装上（多半是没有网络）：${reason}`);
    return false;
  }
}

/** What is compared is measured one after the other, so that other work on the machine weighs on both. */
async function measureRound(): Promise<Round> {
  const steps = await measureSteps(settings, measuring);
  const pipeline = await measurePipeline(settings, measuring);
  if (compared) writeStarlightPages(settings.out);
  const searchable = compared ? await measureStarlight('on', measuring) : undefined;
  const site = await measureSiteStep(settings, measuring);
  const plain = compared ? await measureStarlight('off', measuring) : undefined;
  return {
    own: { site, pipeline, steps },
    starlight: plain && searchable && { plain, searchable },
  };
}

/** Says what is being measured, then what it cost. */
async function measuring(what: string, work: () => Promise<Cost>): Promise<Cost> {
  process.stdout.write(`${what} …`);
  const cost = await work();
  const seconds = (cost.cpuMilliseconds / 1000).toFixed(1);
  console.log(` CPU ${seconds} 秒，内存 ${Math.round(cost.peakBytes / 1e6)} MB`);
  return cost;
}

function report(): void {
  const figures = combineRounds(rounds);
  const { site, pipeline, steps, starlight } = figures;
  const machine = `${availableParallelism()} 个处理器，负载 ${loadavg()[0]?.toFixed(1)}`;
  console.log(`\n${pages} 项标准，测 ${runs} 次，${machine}\n`);
  const pairs = [[site, starlight?.plain] as const, [pipeline, starlight?.searchable] as const];
  console.log(formatSites(pairs));
  console.log(`\n${formatSteps(steps, situations)}`);
  const each = Math.round(drawing.cpuMilliseconds);
  console.log(
    `\n绘图每幅 CPU ${each} 毫秒（绘 ${drawing.count} 幅所得）；绘过的图取自缓存，以上都不含绘图，`,
  );
  console.log('只有改动名称后受影响的图重绘，计入该列的 diagrams。');
  if (!json) return;
  writeFileSync(
    json,
    `${JSON.stringify({ standards: pages, runs, ...figures, drawing }, null, 2)}\n`,
  );
}

function fail(words: string): never {
  console.error(words);
  process.exit(1);
}
