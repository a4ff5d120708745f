import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findBrokenLinks } from './broken-links.ts';
import { folderUrl, listPages } from './fixture-pages.ts';
import { launchBrowser } from './launch.ts';
import { listIds, openResults } from './widgets/search-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('every link of every page of the fixture resolves', () => {
  test.each([
    ['at the root of a host', () => inject('secondUrl')],
    ['at a path of a host', () => inject('secondMountUrl')],
    ['from a folder', folderUrl],
  ])(
    '%s',
    async (_, base) => {
      const { pages, broken } = await findBrokenLinks(browser, base(), inject('secondFolder'));
      expect(pages).toBe(listPages().length);
      expect(broken).toEqual([]);
    },
    240_000,
  );
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
