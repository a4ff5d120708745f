import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findBrokenLinks } from './broken-links.ts';
import { launchBrowser } from './launch.ts';
import { listIds, openResults } from './search-page.ts';

declare const axe: { run(context: Document, options: object): Promise<AxeResults> };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const folder = inject('secondFolder');

/** Every page at the top, and the first of every folder. */
function listKinds(): string[] {
  const pages = globSync('**/*.html', { cwd: folder })
    .map((page) => page.replaceAll('\\', '/'))
    .sort();
  const folderOf = (page: string) => page.slice(0, page.lastIndexOf('/') + 1);
  return pages.filter(
    (page, i) =>
      !page.includes('/') || pages.findIndex((each) => folderOf(each) === folderOf(page)) === i,
  );
}

describe('every link of every page of the fixture resolves', () => {
  test.each([
    ['at the root of a host', () => inject('secondUrl')],
    ['at a path of a host', () => inject('secondMountUrl')],
    ['from a folder', () => `${pathToFileURL(folder).href}/`],
  ])(
    '%s',
    async (_, base) => {
      const { pages, broken } = await findBrokenLinks(browser, base(), folder);
      expect(pages).toBeGreaterThan(listKinds().length);
      expect(broken).toEqual([]);
    },
    240_000,
  );
});

test('no kind of page scrolls sideways on a phone', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  const wide: string[] = [];
  for (const address of listKinds()) {
    await page.goto(inject('secondUrl') + address);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) wide.push(`${address} ${over}px`);
  }
  expect(wide).toEqual([]);
});

test('axe finds nothing on any kind of page', async () => {
  const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  const page = await browser.newPage();
  const faults: string[] = [];
  for (const address of listKinds()) {
    await page.goto(inject('secondUrl') + address);
    await page.addScriptTag({ path });
    const { violations } = await page.evaluate(() =>
      axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        resultTypes: ['violations'],
      }),
    );
    faults.push(...violations.map(({ id, nodes }) => `${address} ${id} ${nodes[0]?.html}`));
  }
  expect(faults).toEqual([]);
}, 240_000);

test('no page asks another origin for anything, and none runs what its data say', async () => {
  const page = await browser.newPage();
  const foreign: string[] = [];
  const dialogs: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(inject('secondUrl'))) foreign.push(request.url());
  });
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  for (const address of globSync('**/*.html', { cwd: folder })) {
    await page.goto(inject('secondUrl') + address.replaceAll('\\', '/'));
  }
  expect({ foreign, dialogs }).toEqual({ foreign: [], dialogs: [] });
});

test.each([
  ['电子档案元数据', ['gx-t-103-1-2023', 'gx-t-103-2-2023']],
  ['gxt104', ['gx-t-104-2023']],
  ['dzdanganyijiao', ['gx-t-104-2023']],
])('a search for %s finds %j first', async (query, ids) => {
  const page = await openResults(browser, inject('secondMountUrl'), query);
  expect((await listIds(page)).slice(0, ids.length)).toEqual(ids);
  await page.close();
});

test('a diagram of a hand-written page is drawn like any other', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${inject('secondUrl')}guide/asking.html`);
  const link = page.locator('.diagram svg a');
  expect(await link.getAttribute('href')).toBe('../search.html');
  await context.close();
});

test('hostile titles stay text', async () => {
  const page = await browser.newPage();
  await page.goto(`${inject('secondUrl')}standards.html`);
  const text = await page.locator('main').innerText();
  expect(text).toContain('</script><script>alert(1)</script>');
});
