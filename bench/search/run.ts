import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { prepareBrowser } from '../../scripts/browser/prepare-browser.ts';
import { readCommandLine } from '../../scripts/command-line.ts';
import { loadModel } from '../../src/build/model.ts';
import { spellPinyin } from '../../src/build/spell-pinyin.ts';
import type { TextIndex } from '../../src/lib/search/index/text-index.ts';
import { type Engine, miniSearch, ownSearch, pagefindAlone } from './engines.ts';
import { type EngineFigures, formatEngines, formatScale } from './format-report.ts';
import { installMiniSearch } from './install-minisearch.ts';
import { measureScale, type ScaleFigures } from './measure-scale.ts';
import { scoreGroups } from './score-results.ts';
import { listQueries, type SearchQuery } from './search-queries.ts';
import { serveCompressed } from './serve-compressed.ts';
import { createSyntheticTitles } from './synthetic-titles.ts';

const help = `用法：npm run bench:search [-- --out 已生成的网站] [--sizes 10000,50000]

在真实的浏览器中，用由数据生成的一组查询测量搜索：准确、召回、字节与毫秒，与单用 Pagefind、MiniSearch 比较；
再以合成的大量名称测量。结果也写入 .cache/bench/search.md。
  --out    已生成的网站（默认 dist；没有时先生成）
  --sizes  合成名称的个数，以逗号分隔；0 表示不测`;

const { settings, values } = readCommandLine(help, { sizes: { type: 'string' } });
const site = prepareSite();
const model = loadModel(settings);
const text = readText(site);
const queries = listQueries(model, text, spellPinyin);
const ids = new Map(model.standards.map(({ address, id }) => [address, id]));
const browser = await chromium.launch({
  executablePath: prepareBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const hasMiniSearch = installMiniSearch(site, text);
  const engines = [ownSearch, pagefindAlone, ...(hasMiniSearch ? [miniSearch] : [])];
  const figures: EngineFigures[] = [];
  for (const engine of engines) figures.push(await measure(browser, engine));
  const report = [formatEngines(figures), formatScale(await measureSizes(browser))].join('\n\n');
  writeFileSync(resolve('.cache/bench/search.md'), `${report}\n`);
  console.log(report);
} finally {
  await browser.close();
}

/** A copy of the site, so that the baselines leave it as it is. */
function prepareSite(): string {
  if (!existsSync(join(settings.out, 'search.html'))) {
    const built = spawnSync(process.execPath, ['scripts/build.ts', '--out', settings.out], {
      stdio: 'inherit',
    });
    if (built.status !== 0) process.exit(1);
  }
  const copy = resolve('.cache/bench/search-site');
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(resolve('.cache/bench'), { recursive: true });
  cpSync(settings.out, copy, { recursive: true });
  return copy;
}

function readText(folder: string): TextIndex {
  const script = readFileSync(join(folder, 'assets/search/text.js'), 'utf8');
  return JSON.parse(script.slice(script.indexOf(',') + 1, script.lastIndexOf(')')));
}

async function measure(browser: Browser, engine: Engine): Promise<EngineFigures> {
  process.stderr.write(`${engine.name}：${queries.length} 个查询…\n`);
  const server = await serveCompressed(site);
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}about.html`);
    server.takeSent();
    const started = performance.now();
    await engine.prepare(page);
    const texts = queries.map((query) => query.text);
    const [first] = await engine.ask(page, texts.slice(0, 1));
    const firstMilliseconds = performance.now() - started;
    const firstBytes = server.takeSent().bytes;
    const rest = await engine.ask(page, texts.slice(1));
    const later = server.takeSent().bytes / Math.max(1, rest.length);
    await page.close();
    const answers = first ? [first, ...rest] : rest;
    const groups = scoreGroups(answers.map((answer, i) => name(answer, queries[i])));
    return { name: engine.name, groups, first: firstBytes, later, firstMilliseconds };
  } finally {
    server.close();
  }
}

/** Other engines answer with addresses where ours knows ids. */
function name(answer: { ids: string[]; milliseconds: number }, query: SearchQuery | undefined) {
  const known = query ?? { group: '', text: '', relevant: [] };
  return { ...answer, query: known, ids: answer.ids.map((id) => ids.get(id) ?? id) };
}

async function measureSizes(browser: Browser): Promise<ScaleFigures[]> {
  const sizes = String(values.sizes ?? '10000,50000')
    .split(',')
    .map(Number)
    .filter(Boolean);
  const figures: ScaleFigures[] = [];
  for (const size of sizes) {
    process.stderr.write(`${size} 个合成名称…\n`);
    const titles = createSyntheticTitles(size, text, model.dataset.numbering, spellPinyin);
    figures.push(await measureScale(browser, site, titles));
  }
  return figures;
}
