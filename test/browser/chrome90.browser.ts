import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { prepareChrome90 } from '../../scripts/browser/prepare-chrome90.ts';
import { loadFixture } from '../fixtures/load-fixture.ts';
import { folderUrl, listKinds } from './fixture-pages.ts';
import { goToResults, listIds, readStatus } from './widgets/search-page.ts';

const old = prepareChrome90();
const { standards } = loadFixture('second-dataset').standards;
const sharing = standards.filter(({ family }) => family === 'sharing');

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
    for (const address of listKinds()) {
      await page.goto(inject('secondUrl') + address);
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
    await page.goto(`${inject('secondUrl')}standards.html?family=sharing`);
    await expect.poll(countShown).toBe(sharing.length);
    await page.goto(`${inject('secondUrl')}standards.html`);
    await expect.poll(countShown).toBe(standards.length);
    await page.evaluate(() =>
      document.querySelector<HTMLInputElement>('main input[type=search]')?.focus(),
    );
    await page.keyboard.type('电子档案');
    const named = standards.filter(({ title }) => title.includes('电子档案'));
    await expect.poll(countShown).toBe(named.length);
  });

  test('a citation is copied', async () => {
    await page.goto(`${inject('secondUrl')}standards/gx-t-104-2023.html`);
    await page.waitForFunction(() => document.querySelector('citing-box button'));
    await page.evaluate(() => document.querySelector<HTMLElement>('citing-box button')?.focus());
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('citing-box [role=status]')?.textContent?.includes('已复制'),
    );
    expect(faults).toEqual([]);
  });

  test('the reader can choose dark colours', async () => {
    await page.goto(`${inject('secondUrl')}index.html`);
    await page.waitForFunction(() => document.querySelector('theme-switch select'));
    const ground = await page.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('theme-switch select');
      if (select) select.value = 'dark';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
      return getComputedStyle(document.documentElement).backgroundColor;
    });
    expect(Number(/\d+/.exec(ground)?.[0])).toBeLessThan(60);
  });

  test('the box shows titles as one types, and Enter opens one', async () => {
    await page.goto(`${inject('secondUrl')}standards/gx-t-101-2023.html`);
    await page.keyboard.press('/');
    await page.keyboard.type('dzdayijiao');
    await page.waitForFunction(() => document.querySelector('#site-search-list [role=option]'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/gx-t-104-2023\.html/);
    expect(faults).toEqual([]);
  });

  test('text is found, served or from a folder, and nothing asked of Pagefind, which could not start', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const base of [inject('secondUrl'), folderUrl()]) {
      await goToResults(page, base, '核对身份后提供目录');
      expect(await listIds(page)).toContain('sources/scheme.html');
      expect(await readStatus(page)).toContain('找到');
    }
    expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  });
});
