import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { folderUrl } from '../fixture-pages.ts';
import { openPagesOf } from '../open-page.ts';
import { goToResults, listIds } from './search-page.ts';

const open = openPagesOf(inject('secondUrl'));

test('from a folder titles, numbers, pinyin and text are found, at least what a server finds', async () => {
  const page = await open('index.html');
  const ask = async (base: string, query: string) => {
    await goToResults(page, base, query);
    expect(await page.locator('.search-missing').count()).toBe(0);
    return listIds(page);
  };
  for (const query of ['电子档案', 'GX/T 104', 'dzdanganyijiao', '核对身份后提供目录']) {
    const served = await ask(inject('secondUrl'), query);
    expect(served.length).toBeGreaterThan(0);
    expect(await ask(folderUrl(), query)).toEqual(expect.arrayContaining(served));
  }
});

test('from a folder the box leads to results and to marked words', async () => {
  const page = await open('standards/gx-t-104-2023.html', { base: folderUrl() });
  await page.locator('#site-search').fill('核对身份后提供目录');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-result-id]');
  await page.locator('#site-search').fill('电子档案');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('[data-result-id="gx-t-104-2023"]'));
  await page.goBack();
  await page.waitForFunction(
    () => document.querySelector('.result-text mark')?.textContent === '核对身份后提供目录',
  );
  await page.locator('[data-result-id] a').first().click();
  await page.waitForSelector('mark.search-mark');
});

test('where WebAssembly is forbidden everything is found all the same', async () => {
  const prepare = (each: Page) =>
    each.route('**/*.html*', async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': "default-src 'self'" };
      await route.fulfill({ response, headers });
    });
  const page = await open('index.html', { prepare });
  const refused: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) refused.push(request.url());
  });
  await goToResults(page, inject('secondUrl'), '核对身份后提供目录');
  expect(await listIds(page)).toContain('sources/scheme.html');
  expect(refused).toEqual([]);
});

test('where there is no text to search the page says so, and titles work', async () => {
  const prepare = (each: Page) =>
    each.route(/\/pagefind\/|search\/text\.js/, (route) => route.fulfill({ status: 404 }));
  const page = await open('index.html', { prepare });
  await goToResults(page, inject('secondUrl'), '电子档案');
  expect(await listIds(page)).toContain('gx-t-104-2023');
  expect(await page.locator('.search-missing').innerText()).toContain('不能搜索正文');
});
