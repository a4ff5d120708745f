import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import {
  combineMeasurements,
  combineSteps,
  compareCpu,
  formatSites,
  formatSteps,
  type Measurement,
} from './bench/format-report.ts';
import type { Cost } from './bench/measure-command.ts';
import { measureOwnSite, type OwnFigures, prepareDataset, situations } from './bench/own-site.ts';
import { installStarlight, measureStarlight, writeStarlightPages } from './bench/starlight-site.ts';

const help = `用法：npm run bench [-- --pages 1000] [--runs 1] [--alone] [--json 文件]

用合成数据集测量生成网站的开销（处理器时间与内存峰值，子进程都计入），并与内容相同的 Starlight 网站对比。
两边在同一次运行中测得；机器忙时绝对值偏大，看比值。只能在 Linux 上运行。
  --pages  标准的项数（默认 1000）
  --runs   重复次数，时间取中位数（默认 1）
  --alone  只测本站，不安装也不测 Starlight
  --json   另把结果写入文件`;

/** The figures of one round: this site, and Starlight without and with its search unless left out. */
interface Round {
  own: OwnFigures;
  plain?: Measurement;
  searchable?: Measurement;
}

const options = readOptions();
if (process.platform !== 'linux') fail('处理器时间与内存由 /proc 读出，只能在 Linux 上测量。');
const progress = { done: 0, total: options.runs * (options.alone ? 16 : 18) };
let starlight = !options.alone;
if (starlight) starlight = await prepareStarlight();
console.log(`写出 ${options.pages} 项标准的合成数据集`);
const settings = await prepareDataset(options.pages);
const rounds: Round[] = [];
for (let i = 0; i < options.runs; i++) rounds.push(await measureRound());
report(rounds);
if (!starlight && !options.alone)
  fail('没有与 Starlight 对比：安装失败，原因见上。只测本站请加 --alone。');

function readOptions(): { pages: number; runs: number; alone: boolean; json: string | undefined } {
  try {
    const { values } = parseArgs({
      options: {
        pages: { type: 'string', default: '1000' },
        runs: { type: 'string', default: '1' },
        alone: { type: 'boolean', default: false },
        json: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) {
      console.log(help);
      process.exit(0);
    }
    const [pages, runs] = [Number(values.pages), Number(values.runs)];
    if (!(Number.isInteger(pages) && pages >= 10)) throw new Error('--pages 须为不小于 10 的整数');
    if (!(Number.isInteger(runs) && runs >= 1)) throw new Error('--runs 须为正整数');
    return { pages, runs, alone: values.alone, json: values.json };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${help}`);
    process.exit(2);
  }
}

function fail(words: string): never {
  console.error(words);
  process.exit(1);
}

async function prepareStarlight(): Promise<boolean> {
  console.log('安装 Starlight（只供测量，放在 .cache/bench/starlight）');
  try {
    await installStarlight();
    return true;
  } catch (error) {
    console.error(`Starlight 没有装上：${error instanceof Error ? error.message : error}`);
    return false;
  }
}

async function measureRound(): Promise<Round> {
  const own = await measureOwnSite(settings, measuring);
  if (!starlight) return { own };
  writeStarlightPages(settings.out);
  const plain = await measureStarlight('off', measuring);
  return { own, plain, searchable: await measureStarlight('on', measuring) };
}

/** Says what is being measured, then what it cost. */
async function measuring(what: string, work: () => Promise<Cost>): Promise<Cost> {
  process.stdout.write(`[${++progress.done}/${progress.total}] ${what} …`);
  const cost = await work();
  const seconds = (cost.cpuMilliseconds / 1000).toFixed(1);
  console.log(` CPU ${seconds} 秒，内存 ${Math.round(cost.peakBytes / 1e6)} MB`);
  return cost;
}

function report(measured: readonly Round[]): void {
  const site = combineMeasurements(measured.map(({ own }) => own.site));
  const pipeline = combineMeasurements(measured.map(({ own }) => own.pipeline));
  const steps = combineSteps(measured.map(({ own }) => own.steps));
  const plain = measured.flatMap((round) => round.plain ?? []);
  const searchable = measured.flatMap((round) => round.searchable ?? []);
  const compared = plain.length > 0;
  const theirs = compared
    ? { plain: combineMeasurements(plain), searchable: combineMeasurements(searchable) }
    : undefined;
  const load = loadavg()[0]?.toFixed(1);
  console.log(
    `\n${options.pages} 项标准，${options.runs} 次，${availableParallelism()} 个处理器，此刻负载 ${load}\n`,
  );
  console.log(
    formatSites([
      [site, theirs?.plain],
      [pipeline, theirs?.searchable],
    ]),
  );
  console.log(`\n${formatSteps(steps, situations)}`);
  if (!options.json) return;
  const ratios = theirs && {
    site: compareCpu(site, theirs.plain),
    pipeline: compareCpu(pipeline, theirs.searchable),
  };
  const content = {
    standards: options.pages,
    runs: options.runs,
    site,
    pipeline,
    steps,
    starlight: theirs,
    ratios,
  };
  writeFileSync(options.json, `${JSON.stringify(content, null, 2)}\n`);
}
