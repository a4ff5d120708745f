import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { prepareBrowser } from '../../scripts/browser/prepare-browser.ts';
import { readCommandLine } from '../../scripts/command-line.ts';
import { formatTable } from '../build/format-report.ts';
import { listNavigation } from '../build/page-to-markdown.ts';
import { serveCompressed } from '../search/serve-compressed.ts';
import { choosePages } from './choose-pages.ts';
import { measurePage, type PageFigures } from './measure-page.ts';
import { buildStarlight, starlightOut } from './starlight-pages.ts';
import { buildVitepress, installVitepress, vitepressOut } from './vitepress-site.ts';

const help = `用法：npm run bench:pages [-- --alone] [--out 网站文件夹]

在真实浏览器中测量标准页第一次打开时的传输量（gzip）、请求数、阻塞显示的请求数与布局偏移，
并与内容相同的 Starlight、VitePress 默认页面并列。先运行 npm run build。
  --alone  只测本站，不安装也不测另外两个`;

/** What a standard page may cost at most. */
const bounds = { bytes: 40_000, blocking: 1, shift: 0 };

const { settings, values } = readCommandLine(help, { alone: { type: 'boolean' } });
if (!existsSync(join(settings.out, 'index.html')))
  fail(`${settings.out} 中没有网站，请先运行 npm run build。`);
const pages = choosePages(settings.out);
const sites = [{ site: '本站', folder: settings.out }];
let missing = '';
if (!values.alone) {
  await prepare('Starlight', starlightOut, () => buildStarlight(settings.out));
  await prepare('VitePress', vitepressOut, buildOnVitepress);
}
const figures = await measureSites();
report(figures);
const over = figures.filter(
  ({ site, bytes, blocking, shift }) =>
    site === '本站' && (bytes > bounds.bytes || blocking > bounds.blocking || shift > bounds.shift),
);
if (over.length > 0) fail(`超过限度：${over.map(({ page }) => page).join('、')}`);
if (missing) fail(`没有并列测量 ${missing}：没有装上或没有生成，原因见上；只测本站请加 --alone。`);

async function prepare(site: string, folder: string, build: () => Promise<void>): Promise<void> {
  console.log(`生成 ${site} 网站（只供测量，放在 .cache/bench）…`);
  try {
    await build();
    sites.push({ site, folder });
  } catch (error) {
    missing = [missing, site].filter(Boolean).join('、');
    console.error(`${error instanceof Error ? error.message : error}`);
  }
}

async function buildOnVitepress(): Promise<void> {
  await installVitepress();
  const home = readFileSync(join(settings.out, 'index.html'), 'utf8');
  const sidebar = listNavigation(home).map(({ label, link }) => ({ text: label, link }));
  await buildVitepress(settings.out, sidebar, pages);
}

async function measureSites(): Promise<PageFigures[]> {
  const browser = await chromium.launch({
    executablePath: prepareBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const measured: PageFigures[] = [];
  for (const { site, folder } of sites) {
    const server = await serveCompressed(folder);
    for (const page of pages) measured.push(await measurePage(browser, server, { site, page }));
    server.close();
  }
  await browser.close();
  return measured;
}

function report(rows: readonly PageFigures[]): void {
  const cells = rows.map(({ site, page, bytes, requests, blocking, shift }) => [
    `${site} ${page}`,
    (bytes / 1000).toFixed(1),
    `${requests}`,
    `${blocking}`,
    shift.toFixed(4),
  ]);
  console.log(`\n${formatTable([['页面', '传输 KB', '请求', '阻塞显示', '布局偏移'], ...cells])}`);
  console.log(
    `\n本站限度：${bounds.bytes / 1000} KB，${bounds.blocking} 个阻塞显示的请求，没有布局偏移。`,
  );
}

function fail(words: string): never {
  console.error(words);
  process.exit(1);
}
