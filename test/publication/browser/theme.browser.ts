import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../browser/launch.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** How light the page's ground is, 0 to 255. */
const lightness = (page: Page) =>
  page.evaluate(() => {
    const [red = 0] =
      getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
    return red;
  });

test('the reader can choose light or dark against the system, for all pages', async () => {
  const context = await browser.newContext({ colorScheme: 'dark' });
  const page = await context.newPage();
  await page.goto(`${inject('rootUrl')}index.html`);
  expect(await lightness(page)).toBeLessThan(60);
  await page.locator('theme-switch select').selectOption('light');
  expect(await lightness(page)).toBeGreaterThan(200);
  await page.goto(`${inject('rootUrl')}standards/c0108.html`);
  expect(await lightness(page)).toBeGreaterThan(200);
  expect(await page.locator('theme-switch select').inputValue()).toBe('light');
  await page.locator('theme-switch select').selectOption('system');
  expect(await lightness(page)).toBeLessThan(60);
  await context.close();
});

test('the choice is known before the page has anything to show, so that nothing flashes', async () => {
  const context = await browser.newContext({ colorScheme: 'light' });
  const page = await context.newPage();
  await page.addInitScript(() => {
    localStorage.setItem('theme', 'dark');
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.site-header')) return;
      observer.disconnect();
      document.documentElement.dataset.seen = document.documentElement.dataset.theme ?? '无';
    }).observe(document, { childList: true, subtree: true });
  });
  for (const address of ['index.html', 'standards/c0108.html']) {
    await page.goto(inject('rootUrl') + address);
    expect(await page.locator('html').getAttribute('data-seen')).toBe('dark');
    // A script that may come late would let the page flash now and then.
    const late = page.locator('script:is([async], [defer])[src*="theme.js"]');
    expect(await late.count()).toBe(0);
  }
  await context.close();
});

test('paper is white whatever the screen', async () => {
  const context = await browser.newContext({ colorScheme: 'dark' });
  const page = await context.newPage();
  await page.goto(`${inject('rootUrl')}index.html`);
  await page.locator('theme-switch select').selectOption('dark');
  await page.emulateMedia({ media: 'print' });
  expect(await lightness(page)).toBe(255);
  await context.close();
});
