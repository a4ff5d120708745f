import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { prepareChrome90 } from '../../../scripts/browser/prepare-chrome90.ts';
import { launchBrowser } from '../../browser/launch.ts';
import { goToResults, listIds, readStatus } from '../../browser/search-page.ts';

/** Queries of every kind; what Pagefind finds, the plain text must find as well. */
const queries = [
  '电子证照',
  'GB/T 36904-2018',
  'dzzz',
  '继续研制和发展',
  '身份认证接入',
  '照录自《国家电子政务标准体系建设指南》',
];

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

async function listAnswers(page: Page, base: string): Promise<Record<string, string[]>> {
  const answers: Record<string, string[]> = {};
  for (const query of queries) {
    await goToResults(page, base, query);
    answers[query] = (await listIds(page)).sort();
    expect(await page.evaluate(() => document.querySelector('.search-missing'))).toBeNull();
  }
  return answers;
}

const folder = () => `${pathToFileURL(inject('folder')).href}/`;

test('from a folder titles, numbers, pinyin and text are found, at least what a server finds', async () => {
  const [served, opened] = [
    await listAnswers(page, inject('rootUrl')),
    await listAnswers(page, folder()),
  ];
  for (const query of queries)
    expect(opened[query]).toEqual(expect.arrayContaining(served[query] ?? ['?']));
});

test('from a folder the box leads to results and to marked words', async () => {
  const page = await browser.newPage();
  await page.goto(`${folder()}standards/c0108.html`);
  await page.locator('#site-search').fill('继续研制和发展');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-result-id]');
  await page.locator('#site-search').fill('电子证照');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('[data-result-id="gb-t-36903-2018"]'));
  await page.goBack();
  await page.waitForFunction(
    () => document.querySelector('.result-text mark')?.textContent === '继续研制和发展',
  );
  await page.locator('[data-result-id] a').first().click();
  await page.waitForSelector('mark.search-mark');
  await page.close();
});

test('where WebAssembly is forbidden everything is found all the same', async () => {
  const context = await browser.newContext();
  await context.route('**/*.html*', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': "default-src 'self'" };
    await route.fulfill({ response, headers });
  });
  const page = await context.newPage();
  const refused: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) refused.push(request.url());
  });
  await goToResults(page, inject('rootUrl'), '继续研制和发展');
  expect(await listIds(page)).toContain('subsystems/electronic-documents.html');
  expect(refused).toEqual([]);
  await context.close();
});

test('where there is no text to search the page says so, and titles work', async () => {
  const context = await browser.newContext();
  await context.route(/\/pagefind\/|search\/text\.js/, (route) => route.fulfill({ status: 404 }));
  const page = await context.newPage();
  await goToResults(page, inject('rootUrl'), '电子证照');
  expect(await listIds(page)).toContain('gb-t-36903-2018');
  expect(await page.locator('.search-missing').innerText()).toContain('不能搜索正文');
  await context.close();
});

const old = prepareChrome90();

describe.runIf(old !== null)('in Chrome 90', () => {
  let oldBrowser: Browser;
  // One page for all: this build of Chrome runs in one process and ends when a page is closed.
  let oldPage: Page;
  beforeAll(async () => {
    if (!old) return;
    oldBrowser = await chromium.launch({
      executablePath: old.path,
      args: old.options,
      env: { ...process.env, ...old.environment },
    });
    oldPage = await oldBrowser.newPage();
  });
  afterAll(() => oldBrowser?.close());

  test('it is Chrome 90', () => {
    expect(oldBrowser.version()).toMatch(/^90\./);
  });

  test('served or from a folder, what a new browser finds is found', async () => {
    const wanted = await listAnswers(page, inject('rootUrl'));
    for (const base of [inject('rootUrl'), folder()]) {
      const found = await listAnswers(oldPage, base);
      for (const query of queries) {
        expect(found[query]).toEqual(expect.arrayContaining(wanted[query] ?? ['?']));
      }
    }
  });

  test('the box shows titles as one types, and Enter opens one', async () => {
    const faults: string[] = [];
    oldPage.on('pageerror', (error) => faults.push(error.message));
    await oldPage.goto(`${inject('rootUrl')}standards/c0108.html`);
    await oldPage.keyboard.press('/');
    await oldPage.keyboard.type('dzzz');
    await oldPage.waitForFunction(() => document.querySelector('#site-search-list [role=option]'));
    await oldPage.keyboard.press('ArrowDown');
    await oldPage.keyboard.press('Enter');
    await oldPage.waitForURL(/gb-t-36904-2016\.html/);
    expect(faults).toEqual([]);
  });

  test('asks nothing of Pagefind, which could not start', async () => {
    const asked: string[] = [];
    oldPage.on('request', (request) => asked.push(request.url()));
    await goToResults(oldPage, inject('rootUrl'), '继续研制和发展');
    expect(await readStatus(oldPage)).toContain('找到');
    expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  });
});
