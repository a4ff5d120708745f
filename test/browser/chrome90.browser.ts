import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { prepareChrome90 } from '../../scripts/browser/prepare-chrome90.ts';
import { samplePages } from './launch.ts';

const old = prepareChrome90();

describe.runIf(old !== null)('in Chrome 90', () => {
  let browser: Browser;
  // One page for all: this build of Chrome runs in one process and ends when a page is closed.
  let page: Page;
  const faults: string[] = [];
  beforeAll(async () => {
    if (!old) return;
    browser = await chromium.launch({
      executablePath: old.path,
      args: old.options,
      env: { ...process.env, ...old.environment },
    });
    page = await browser.newPage();
    page.on('pageerror', (error) => faults.push(error.message));
  });
  afterAll(() => browser?.close());

  test('every kind of page opens without a fault and is styled', async () => {
    expect(browser.version()).toMatch(/^90\./);
    const unstyled: string[] = [];
    for (const address of [...samplePages, 'citations.html', 'booklets/family-platform.html']) {
      await page.goto(inject('rootUrl') + address);
      const grid = await page.evaluate(() => {
        const body = document.querySelector('.site-body');
        return body ? getComputedStyle(body).display : '';
      });
      if (grid !== 'grid') unstyled.push(address);
    }
    expect({ unstyled, faults }).toEqual({ unstyled: [], faults: [] });
  });

  test('the table of all standards is filtered by its address and by typing', async () => {
    await page.goto(`${inject('rootUrl')}standards.html?status=replaced`);
    const shown = page.locator('table.standards tbody tr:visible');
    await page.waitForFunction(
      () => document.querySelectorAll('table.standards tbody tr:not([hidden])').length === 3,
    );
    expect(await shown.count()).toBe(3);
  });

  test('a citation is copied', async () => {
    await page.goto(`${inject('rootUrl')}standards/c0108.html`);
    const button = page.locator('citing-box button', { hasText: '复制' }).first();
    await button.click();
    await page.waitForFunction(() =>
      document.querySelector('citing-box [role=status]')?.textContent?.includes('已复制'),
    );
    expect(faults).toEqual([]);
  });

  test('the reader can choose dark colours', async () => {
    await page.goto(`${inject('rootUrl')}index.html`);
    await page.locator('theme-switch select').selectOption('dark');
    const ground = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    );
    expect(Number(/\d+/.exec(ground)?.[0])).toBeLessThan(60);
    await page.locator('theme-switch select').selectOption('system');
  });
});
