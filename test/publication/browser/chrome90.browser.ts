import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { prepareChrome90 } from '../../../scripts/browser/prepare-chrome90.ts';
import { samplePages } from './page-kinds.ts';

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

  // Playwright asks such an old browser for things it does not have before it clicks: keys and events instead.

  test('the table of all standards is filtered by its address and by typing', async () => {
    const countShown = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLElement>('table.standards tbody tr')].filter(
            (row) => row.offsetParent !== null,
          ).length,
      );
    await page.goto(`${inject('rootUrl')}standards.html?status=replaced`);
    await expect.poll(countShown).toBe(3);
    await page.goto(`${inject('rootUrl')}standards.html`);
    await expect.poll(countShown).toBe(139);
    await page.evaluate(() =>
      document.querySelector<HTMLInputElement>('main input[type=search]')?.focus(),
    );
    await page.keyboard.type('电子证照');
    await expect.poll(countShown).toBe(7);
  });

  test('a citation is copied', async () => {
    await page.goto(`${inject('rootUrl')}standards/c0108.html`);
    await page.waitForFunction(() => document.querySelector('citing-box button'));
    await page.evaluate(() => document.querySelector<HTMLElement>('citing-box button')?.focus());
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('citing-box [role=status]')?.textContent?.includes('已复制'),
    );
    expect(faults).toEqual([]);
  });

  test('the reader can choose dark colours', async () => {
    await page.goto(`${inject('rootUrl')}index.html`);
    await page.waitForFunction(() => document.querySelector('theme-switch select'));
    const ground = await page.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('theme-switch select');
      if (select) select.value = 'dark';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
      return getComputedStyle(document.documentElement).backgroundColor;
    });
    expect(Number(/\d+/.exec(ground)?.[0])).toBeLessThan(60);
  });
});
