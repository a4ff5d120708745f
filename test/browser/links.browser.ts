import { globSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './launch.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const pages = globSync('**/*.html', { cwd: inject('folder') }).map((p) => p.replaceAll('\\', '/'));

/** All links of a page as the browser resolves them, and the ids there. */
interface Seen {
  links: string[];
  ids: string[];
}

async function crawl(base: string): Promise<Map<string, Seen>> {
  const context = await browser.newContext({ javaScriptEnabled: true });
  const page = await context.newPage();
  await page.route('**/*.{css,js,svg}*', (route) => route.fulfill({ body: '' }));
  const seen = new Map<string, Seen>();
  for (const address of pages) {
    await page.goto(base + address, { waitUntil: 'domcontentloaded' });
    seen.set(
      base + address,
      await page.evaluate(() => ({
        links: [...document.querySelectorAll('[href], [src]')].map((element) => {
          const url = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
          return new URL(url, document.baseURI).href;
        }),
        ids: [...document.querySelectorAll('[id]')].map((e) => e.id),
      })),
    );
  }
  await context.close();
  return seen;
}

/** Links whose target is not among the crawled pages (nor a served file), or lacks the anchor. */
async function findBroken(base: string): Promise<string[]> {
  const seen = await crawl(base);
  const files = new Set(
    globSync('**/*', { cwd: inject('folder') }).map((f) => base + f.replaceAll('\\', '/')),
  );
  const broken: string[] = [];
  for (const [page, { links }] of seen) {
    for (const link of links) {
      const [target = '', fragment] = link.split('#');
      const file = target.split('?')[0] ?? '';
      const ids = seen.get(file)?.ids;
      const anchored = !fragment || ids?.includes(decodeURIComponent(fragment));
      if (!files.has(file) || !anchored) broken.push(`${page} → ${link}`);
    }
  }
  return broken;
}

test('every link of every page resolves at the root of a host', async () => {
  expect(pages.length).toBeGreaterThan(180);
  expect(await findBroken(inject('rootUrl'))).toEqual([]);
});

test('every link of every page resolves at a path of a host', async () => {
  expect(await findBroken(inject('mountUrl'))).toEqual([]);
});

test('every link of every page resolves from a folder', async () => {
  expect(await findBroken(`${pathToFileURL(inject('folder')).href}/`)).toEqual([]);
});

test('the hosts answer what the links promise', async () => {
  const wanted = ['index.html', 'standards/c0108.html', 'data/standards.json', 'assets/site.css'];
  for (const base of [inject('rootUrl'), inject('mountUrl')]) {
    const statuses = await Promise.all(wanted.map(async (w) => (await fetch(base + w)).status));
    expect(statuses).toEqual(wanted.map(() => 200));
    expect((await fetch(`${base}no/such/page.html`)).status).toBe(404);
  }
});
