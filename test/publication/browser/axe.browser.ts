import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findFaults } from '../../browser/access/find-faults.ts';
import { launchBrowser } from '../../browser/launch.ts';
import { listPageKinds } from './page-kinds.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  test('axe finds nothing on any kind of page', async () => {
    const page = await (await browser.newContext({ colorScheme })).newPage();
    const faults: string[] = [];
    for (const address of listPageKinds()) {
      await page.goto(inject('rootUrl') + address);
      faults.push(...(await findFaults(page, address)));
    }
    expect(faults).toEqual([]);
  }, 240_000);
});
