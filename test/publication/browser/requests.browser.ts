import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../browser/launch.ts';
import { readPolicy } from '../../read-policy.ts';
import { samplePages } from './page-kinds.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens pages and gives the requests that left the base, and the faults the pages reported. */
async function openAll(base: string, addresses: readonly string[]) {
  const page = await browser.newPage();
  const foreign: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(base)) foreign.push(request.url());
  });
  page.on('requestfailed', (request) => {
    // Going on to the next page breaks off what this one was still fetching.
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') faults.push(`${request.url()} ${reason}`);
  });
  page.on('response', (r) => {
    if (r.status() >= 400) faults.push(`${r.url()} ${r.status()}`);
  });
  page.on('pageerror', (error) => faults.push(error.message));
  for (const address of addresses) {
    await page.goto(base + address, { waitUntil: 'load' });
    await page.waitForFunction(() => !document.querySelector('search-results:not([data-settled])'));
  }
  await page.close();
  return { foreign, faults };
}

const withSearch = [...samplePages, `search.html?q=${encodeURIComponent('电子证照')}`];

test('no page of any kind asks another origin for anything', async () => {
  expect(await openAll(inject('rootUrl'), withSearch)).toEqual({ foreign: [], faults: [] });
  expect(await openAll(inject('mountUrl'), withSearch)).toEqual({ foreign: [], faults: [] });
});

test('opened from a folder, pages ask only for files of that folder', async () => {
  const base = `${pathToFileURL(inject('folder')).href}/`;
  expect(await openAll(base, samplePages)).toEqual({ foreign: [], faults: [] });
});

test('the page for missing addresses is whole wherever a host shows it, under its policy too', async () => {
  const page = await browser.newPage();
  await page.route('**/page.html', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': readPolicy() };
    await route.fulfill({ response, headers });
  });
  await page.goto(`${inject('mountUrl')}no/such/place/page.html`);
  await page.waitForFunction(
    () => getComputedStyle(document.documentElement).getPropertyValue('--paper') !== '',
  );
  await page.locator('main a', { hasText: '全部标准' }).click();
  await page.waitForURL(`${inject('mountUrl')}standards.html`);
});
