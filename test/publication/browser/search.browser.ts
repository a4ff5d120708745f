import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../browser/launch.ts';
import {
  goToResults,
  listIds,
  openResults,
  readStatus,
  waitForResults,
} from '../../browser/search-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('a search from the home page finds 电子证照 and opens the result, at the root and at a path', async () => {
  for (const base of [inject('rootUrl'), inject('mountUrl')]) {
    const page = await browser.newPage();
    await page.goto(`${base}index.html`);
    await page.locator('#site-search').fill('电子证照');
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

describe('the right page comes first', () => {
  test.each([
    ['电子证照 共享 接口', 'gb-t-36906-2018'],
    ['政务服务移动端怎么建', 'c0103'],
    ['C0108 引用了哪些标准', 'c0108'],
    ['谁引用了C0109.1', 'c0109-1'],
    ['身份认证系统接入要求', 'c0110'],
    ['身份认证接入', 'c0110'],
    ['33780', 'gb-t-33780-1-2017'],
    ['GB/T 36904-2018', 'gb-t-36904-2016'],
    ['计划号 20190834-T-469', '20190834-t-469'],
    ['dianzizhengzhaobiaoshi', 'gb-t-36904-2016'],
    ['XML', 'gb-z-19669-2005'],
    ['OFD', 'subsystems/electronic-documents.html'],
    ['数据标准、业务标准、服务标准、管理标准和安全标准', ''],
  ])('%s', async (query, id) => {
    const page = await openResults(browser, inject('rootUrl'), query);
    const ids = await listIds(page);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    if (id) expect(ids[0]).toBe(id);
    await page.close();
  });

  test('在研的 电子文件 标准: plans first, and what was understood is said', async () => {
    const page = await openResults(browser, inject('rootUrl'), '在研的 电子文件 标准');
    const first = page.locator('[data-result-id]').first();
    expect(await first.innerText()).toMatch(/电子文件[\s\S]*在研/);
    expect(await page.locator('.note').first().innerText()).toContain('在研');
    await page.close();
  });
});

describe('the text of pages', () => {
  test('is found by phrase, with clean excerpts that link to their section', async () => {
    const page = await openResults(browser, inject('rootUrl'), '继续研制和发展');
    const text = page.locator('.result-text').first();
    expect(await text.locator('mark').first().innerText()).toBe('继续研制和发展');
    const words = await text.innerText();
    expect(words).not.toMatch(/<|Section titled|\u200b|\. \./);
    const link = page.locator('.result-section').first();
    expect(await link.getAttribute('href')).toMatch(/#./);
    await page.close();
  });

  test('is marked on the page arrived at, whose address is clean again', async () => {
    const page = await openResults(browser, inject('rootUrl'), '继续研制和发展');
    await page.locator('[data-result-id] a').first().click();
    await page.waitForSelector('mark.search-mark');
    expect(await page.locator('mark.search-mark').first().innerText()).toBe('继续研制和发展');
    expect(page.url()).not.toContain('highlight');
    await page.close();
  });

  test('is silent on nonsense, and ways on are offered', async () => {
    const page = await openResults(browser, inject('rootUrl'), '鑫森淼焱垚电证');
    expect(await listIds(page)).toEqual([]);
    expect(await readStatus(page)).toContain('没有找到');
    const links = await page
      .locator('.search-ways-on a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect((await fetch(link)).status).toBe(200);
    await page.close();
  });
});

test('a mistyped word is answered with what was meant', async () => {
  const page = await openResults(browser, inject('rootUrl'), '电子政照');
  const link = page.locator('.search-suggestion a').first();
  expect(await link.innerText()).toBe('电子证照');
  await link.click();
  await page.waitForURL(/q=%E7%94%B5%E5%AD%90%E8%AF%81%E7%85%A7/);
  await waitForResults(page);
  expect(await listIds(page)).toContain('gb-t-36903-2018');
  await page.close();
});

describe('filters', () => {
  test('are in the address, work together and can be taken back', async () => {
    const page = await openResults(browser, inject('rootUrl'), '电子文件');
    const all = (await listIds(page)).length;
    await page.locator('select[name=status]').focus();
    await page.locator('select[name=status]').selectOption('planned');
    await waitForResults(page);
    expect(new URL(page.url()).searchParams.get('status')).toBe('planned');
    await page.waitForFunction(
      (n) => document.querySelectorAll('[data-result-id]').length < n,
      all,
    );
    const chips = await page.locator('[data-result-id] .status').allInnerTexts();
    expect(new Set(chips)).toEqual(new Set(['在研']));
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('status');
    await page.locator('button', { hasText: '清除筛选' }).click();
    await page.waitForFunction(
      (n) => document.querySelectorAll('[data-result-id]').length === n,
      all,
    );
    expect(new URL(page.url()).searchParams.get('status')).toBeNull();
    await page.close();
  });

  test('alone list everything that has the value', async () => {
    const page = await browser.newPage();
    await page.goto(`${inject('rootUrl')}search.html?family=platform`);
    await waitForResults(page);
    expect(await listIds(page)).toHaveLength(34);
    await page.close();
  });
});

test('back and forward show the searches one came from', async () => {
  const page = await openResults(browser, inject('rootUrl'), '电子证照');
  const first = await listIds(page);
  await page.locator('#site-search').fill('身份认证');
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=%E8%BA%AB/);
  await page.waitForFunction(
    (id) => document.querySelector<HTMLElement>('[data-result-id]')?.dataset.resultId !== id,
    first[0],
  );
  await page.goBack();
  await page.waitForFunction(
    (id) => document.querySelector<HTMLElement>('[data-result-id]')?.dataset.resultId === id,
    first[0],
  );
  expect(await page.locator('#site-search').inputValue()).toBe('电子证照');
  await page.goForward();
  await page.waitForFunction(
    (id) => document.querySelector<HTMLElement>('[data-result-id]')?.dataset.resultId !== id,
    first[0],
  );
  expect(await page.locator('#site-search').inputValue()).toBe('身份认证');
  await page.close();
});

test('hostile queries are text and break nothing', async () => {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => {
    faults.push(dialog.message());
    void dialog.dismiss();
  });
  const queries = [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '.*+?^$(){}|[]\\',
    '%E0%A4%A',
    'javascript:alert(1)',
    '\u202e电子\u200b证照',
    'constructor __proto__',
    '电'.repeat(200),
  ];
  for (const query of queries) {
    await goToResults(page, inject('rootUrl'), query);
    expect(await page.locator('[data-part=status]').innerText()).not.toBe('');
    expect(await page.locator('main img, main script').count()).toBe(0);
  }
  await goToResults(page, inject('secondUrl'), 'script');
  expect(await page.locator('[data-result-id]').count()).toBeGreaterThan(0);
  expect(faults).toEqual([]);
  await page.close();
});

test('without script the box leads to the search page, which says where to look', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${inject('rootUrl')}standards/c0108.html`);
  await page.locator('#site-search').fill('电子证照');
  await page.locator('.site-header button[type=submit]').click();
  await page.waitForURL(/search\.html\?q=/);
  expect(await page.locator('main').innerText()).toContain('全部标准');
  await context.close();
});
