import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { listKinds } from '../fixture-pages.ts';
import { openPagesOf } from '../open-page.ts';
import { findFaults } from './find-faults.ts';

const open = openPagesOf(inject('secondUrl'));

/** What axe finds on pages, one after another. */
async function findAll(page: Page, addresses: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const address of addresses) {
    await page.goto(inject('secondUrl') + address);
    faults.push(...(await findFaults(page, address)));
  }
  return faults;
}

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  test('axe finds nothing on any kind of page', async () => {
    const page = await open('index.html', { colorScheme });
    expect(await findAll(page, listKinds())).toEqual([]);
  }, 240_000);

  test('axe finds nothing on a phone', async () => {
    const page = await open('index.html', { colorScheme, width: 360 });
    const addresses = ['index.html', 'standards.html', 'standards/gx-t-104-2023.html', 'gaps.html'];
    expect(await findAll(page, addresses)).toEqual([]);
  }, 120_000);

  test('axe finds nothing with suggestions, results or a large diagram open', async () => {
    const page = await open(`search.html?q=${encodeURIComponent('电子档案')}`, { colorScheme });
    await page.waitForSelector('search-results [data-part="results"] a');
    const faults = await findFaults(page, '搜索结果');
    await page.goto(`${inject('secondUrl')}index.html`);
    await page.fill('#site-search', 'GX/T 104');
    await page.waitForSelector('[role="option"]');
    faults.push(...(await findFaults(page, '建议')));
    await page.goto(`${inject('secondUrl')}standards/gx-t-104-2023.html`);
    await page.locator('.diagram-open').first().click();
    faults.push(...(await findFaults(page, '放大的图')));
    expect(faults).toEqual([]);
  }, 120_000);
});
