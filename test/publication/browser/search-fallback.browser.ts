import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { prepareChrome90 } from '../../../scripts/browser/prepare-chrome90.ts';
import { launchBrowser } from '../../browser/launch.ts';
import { goToResults, listIds } from '../../browser/widgets/search-page.ts';

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
});
