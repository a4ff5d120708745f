import { expect, inject, test } from 'vitest';
import { readPolicy } from '../read-policy.ts';
import { folderUrl, listKinds, listPages } from './fixture-pages.ts';
import { openPagesOf } from './open-page.ts';

const open = openPagesOf(inject('secondUrl'));

/** Opens pages and gives the requests that left the base, and the faults the pages reported. */
async function openAll(base: string, addresses: readonly string[]) {
  const page = await open('about:blank', { base: '' });
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
  page.on('dialog', (dialog) => {
    faults.push(dialog.message());
    void dialog.dismiss();
  });
  for (const address of addresses) {
    await page.goto(base + address, { waitUntil: 'load' });
    await page.waitForFunction(() => !document.querySelector('search-results:not([data-settled])'));
  }
  return { foreign, faults };
}

const search = `search.html?q=${encodeURIComponent('档案')}`;

test('no page asks another origin for anything, fails, or runs what its data say', async () => {
  const nothing = { foreign: [], faults: [] };
  expect(await openAll(inject('secondUrl'), [...listPages(), search])).toEqual(nothing);
  expect(await openAll(inject('secondMountUrl'), [...listKinds(), search])).toEqual(nothing);
}, 120_000);

test('opened from a folder, pages ask only for files of that folder', async () => {
  expect(await openAll(folderUrl(), listKinds())).toEqual({ foreign: [], faults: [] });
}, 120_000);

test('the hosts answer what the links promise', async () => {
  const wanted = [
    'index.html',
    'standards/gx-t-104-2023.html',
    'data/standards.json',
    'assets/site.css',
  ];
  for (const base of [inject('secondUrl'), inject('secondMountUrl')]) {
    const statuses = await Promise.all(wanted.map(async (w) => (await fetch(base + w)).status));
    expect(statuses).toEqual(wanted.map(() => 200));
    expect((await fetch(`${base}no/such/page.html`)).status).toBe(404);
  }
});

test('the page for missing addresses is whole wherever a host shows it, under its policy too', async () => {
  const page = await open('no/such/place/page.html', {
    base: inject('secondMountUrl'),
    prepare: (each) =>
      each.route('**/page.html', async (route) => {
        const response = await route.fetch();
        const headers = { ...response.headers(), 'content-security-policy': readPolicy() };
        await route.fulfill({ response, headers });
      }),
  });
  await page.waitForFunction(
    () => getComputedStyle(document.documentElement).getPropertyValue('--paper') !== '',
  );
  await page.locator('main a', { hasText: '全部标准' }).click();
  await page.waitForURL(`${inject('secondMountUrl')}standards.html`);
});
