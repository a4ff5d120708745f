import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openPagesOf } from '../open-page.ts';

const open = openPagesOf(inject('secondUrl'));

/** How light the page's ground is, 0 to 255. */
const lightness = (page: Page) =>
  page.evaluate(() => {
    const [red = 0] =
      getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
    return red;
  });

test('the reader can choose light or dark against the system, for all pages', async () => {
  const page = await open('index.html', { colorScheme: 'dark' });
  expect(await lightness(page)).toBeLessThan(60);
  await page.locator('theme-switch select').selectOption('light');
  expect(await lightness(page)).toBeGreaterThan(200);
  await page.goto(`${inject('secondUrl')}standards/gx-t-104-2023.html`);
  expect(await lightness(page)).toBeGreaterThan(200);
  expect(await page.locator('theme-switch select').inputValue()).toBe('light');
  await page.locator('theme-switch select').selectOption('system');
  expect(await lightness(page)).toBeLessThan(60);
});

test('the choice is known before the page has anything to show, so that nothing flashes', async () => {
  const prepare = (page: Page) =>
    page.addInitScript(() => {
      localStorage.setItem('theme', 'dark');
      new MutationObserver((_, observer) => {
        if (!document.querySelector('.site-header')) return;
        observer.disconnect();
        document.documentElement.dataset.seen = document.documentElement.dataset.theme ?? '无';
      }).observe(document, { childList: true, subtree: true });
    });
  for (const address of ['index.html', 'standards/gx-t-104-2023.html']) {
    const page = await open(address, { colorScheme: 'light', prepare });
    expect(await page.locator('html').getAttribute('data-seen')).toBe('dark');
    // A script that may come late would let the page flash now and then.
    const late = page.locator('script:is([async], [defer])[src*="theme.js"]');
    expect(await late.count()).toBe(0);
  }
});

test('paper is white whatever the screen', async () => {
  const page = await open('index.html', { colorScheme: 'dark' });
  await page.locator('theme-switch select').selectOption('dark');
  await page.emulateMedia({ media: 'print' });
  expect(await lightness(page)).toBe(255);
});
