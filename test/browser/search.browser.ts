import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './launch.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('a search from the home page finds 电子证照 and opens the result, at the root and at a path', async () => {
  for (const base of [inject('rootUrl'), inject('mountUrl')]) {
    const page = await browser.newPage();
    await page.goto(`${base}index.html`);
    await page.locator('.site-header input[name=q]').fill('电子证照');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-result-id]');
    expect(new URL(page.url()).searchParams.get('q')).toBe('电子证照');
    const first = page.locator('[data-result-id]').first();
    expect(await first.innerText()).toContain('电子证照');
    await first.locator('a').first().click();
    await page.waitForLoadState();
    expect(await page.locator('h1').innerText()).toContain('电子证照');
    await page.close();
  }
});
