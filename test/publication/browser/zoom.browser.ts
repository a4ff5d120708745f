import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { findWide } from '../../browser/access/find-wide.ts';
import { launchBrowser } from '../../browser/launch.ts';
import { listPageKinds } from './page-kinds.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each([
  ['320 px', 320],
  ['1280 px at 200 %', 640],
])('no page scrolls sideways at %s', async (_, width) => {
  const page = await browser.newPage({ viewport: { width, height: 600 } });
  const faults: string[] = [];
  for (const address of listPageKinds()) {
    await page.goto(inject('rootUrl') + address);
    const wide = await findWide(page);
    if (wide.length > 0) faults.push(`${address} ${wide.join(' ')}`);
  }
  expect(faults).toEqual([]);
});

test('twice the letter size makes no page scroll sideways', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const faults: string[] = [];
  for (const address of listPageKinds()) {
    await page.goto(inject('rootUrl') + address);
    await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
    const wide = await findWide(page);
    if (wide.length > 0) faults.push(`${address} ${wide.join(' ')}`);
  }
  expect(faults).toEqual([]);
});
