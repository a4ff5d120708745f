import { copyFileSync, cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { writeTitles } from '../../scripts/steps/write-search-files.ts';
import type { SharedGlobals } from '../../src/client/shared-globals.ts';
import type { FlatTitles } from '../../src/lib/search/index/title-index.ts';
import { compactText } from '../../src/lib/search/query/fold-text.ts';
import { sample } from './sample.ts';
import { type CompressedServer, serveCompressed } from './serve-compressed.ts';

/** What searching many titles costs a reader. */
export interface ScaleFigures {
  count: number;
  files: number;
  /** Bytes sent for the first query, everything included, and for a later one. */
  first: number;
  later: number;
  median: number;
  slow: number;
  /** Share of pieces of titles all of whose results have the piece in their title. */
  right: number;
  /** The longest the page did not answer while one typed, in milliseconds. */
  freeze: number;
}

/** Lays an index out, serves it beside the pages of a site, and searches and types in a browser. */
export async function measureScale(
  browser: Browser,
  site: string,
  titles: FlatTitles,
): Promise<ScaleFigures> {
  const folder = resolve(`.cache/bench/search-${titles.total}`);
  const files = layOut(site, folder, titles);
  const server = await serveCompressed(folder);
  try {
    const page = await browser.newPage();
    const queries = listQueries(titles);
    const measured = await search(page, server, queries);
    const freeze = await type(page, server);
    await page.close();
    return { count: titles.total, files, ...measured, freeze };
  } finally {
    server.close();
  }
}

function layOut(site: string, folder: string, titles: FlatTitles): number {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'assets'), { recursive: true });
  copyFileSync(join(site, 'search.html'), join(folder, 'search.html'));
  for (const name of ['site.js', 'search.js', 'site.css']) {
    cpSync(join(site, 'assets', name), join(folder, 'assets', name));
  }
  return writeTitles(join(folder, 'assets/search'), titles);
}

// Pieces of four to eight characters of some titles.
function listQueries({ rows }: FlatTitles): string[] {
  return sample(rows, 200, 7).map(([, title], i) => {
    const text = compactText(title);
    const length = 4 + (i % 5);
    const at = i % Math.max(1, text.length - length);
    return text.slice(at, at + length);
  });
}

async function search(page: Page, server: CompressedServer, queries: readonly string[]) {
  server.takeSent();
  await page.goto(`${server.url}search.html`);
  const before = server.takeSent().bytes;
  const sent: number[] = [];
  const times: number[] = [];
  let right = 0;
  for (const text of queries) {
    const { titles, milliseconds } = await askTitles(page, text);
    sent.push(server.takeSent().bytes);
    times.push(milliseconds);
    if (titles.length > 0 && titles.every((title) => compactText(title).includes(text))) right++;
  }
  times.sort((a, b) => a - b);
  const [first = 0, ...later] = sent;
  return {
    first: before + first,
    later: later.reduce((a, b) => a + b, 0) / later.length,
    median: times[Math.floor(times.length / 2)] ?? 0,
    slow: times[Math.floor(times.length * 0.95)] ?? 0,
    right: right / queries.length,
  };
}

function askTitles(page: Page, query: string): Promise<{ titles: string[]; milliseconds: number }> {
  return page.evaluate(async (text) => {
    const root = new URL('.', location.href).href;
    const place = { root, address: (file: string) => root + file };
    const start = performance.now();
    const { standardsSearch } = globalThis as SharedGlobals;
    const answer = await standardsSearch?.suggest(place, text);
    const titles = answer?.rows.map((row) => row.title) ?? [];
    return { titles, milliseconds: performance.now() - start };
  }, query);
}

/** Types into the box as a reader would, and gives the longest task meanwhile. */
async function type(page: Page, server: CompressedServer): Promise<number> {
  await page.goto(`${server.url}search.html`);
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  for (const text of [
    '电子政务数据',
    'GB/T 12345',
    'dianzizhengwu',
    'dzzw',
    '电',
    '身份认证规范要求',
  ]) {
    await page.locator('#site-search').fill('');
    for (const character of text) {
      await page.locator('#site-search').pressSequentially(character);
      await page.waitForTimeout(60);
    }
  }
  return page.evaluate(() => Math.max(0, ...(globalThis as never as { tasks: number[] }).tasks));
}
