import { describe, expect, inject, test } from 'vitest';
import { zhCn } from '../../../src/lib/labels/zh-cn/catalogue.ts';
import { loadFixture } from '../../fixtures/load-fixture.ts';
import { openPagesOf } from '../open-page.ts';
import { goToResults, listIds, readStatus, waitForResults } from './search-page.ts';

const open = openPagesOf(inject('secondUrl'));
const { standards } = loadFixture('second-dataset').standards;
const sharing = standards.filter(({ family }) => family === 'sharing');

/** Opens the results of a query and waits until the text has been searched too. */
async function openResults(query: string) {
  const page = await open(`search.html?q=${encodeURIComponent(query)}`);
  await waitForResults(page);
  return page;
}

test('a search from the home page finds 电子档案 and opens the result, at the root and at a path', async () => {
  for (const base of [inject('secondUrl'), inject('secondMountUrl')]) {
    const page = await open('index.html');
    await page.goto(`${base}index.html`);
    await page.locator('#site-search').fill('电子档案');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-result-id]');
    expect(new URL(page.url()).searchParams.get('q')).toBe('电子档案');
    const first = page.locator('[data-result-id]').first();
    expect(await first.innerText()).toContain('电子档案');
    await first.locator('a').first().click();
    await page.waitForLoadState();
    expect(await page.locator('h1').innerText()).toContain('电子档案');
  }
});

describe('the text of pages', () => {
  test('is found by phrase, with clean excerpts that link to their section', async () => {
    const page = await openResults('核对身份后提供目录');
    const text = page.locator('.result-text').first();
    expect(await text.locator('mark').first().innerText()).toBe('核对身份后提供目录');
    const words = await text.innerText();
    expect(words).not.toMatch(/<|Section titled|\u200b|\. \./);
    const link = page.locator('.result-section').first();
    expect(await link.getAttribute('href')).toMatch(/#./);
  });

  test('is marked on the page arrived at, whose address is clean again', async () => {
    const page = await openResults('核对身份后提供目录');
    await page.locator('[data-result-id] a').first().click();
    await page.waitForSelector('mark.search-mark');
    expect(await page.locator('mark.search-mark').first().innerText()).toBe('核对身份后提供目录');
    expect(page.url()).not.toContain('highlight');
  });

  test('is silent on nonsense, and ways on are offered', async () => {
    const page = await openResults('鑫森淼焱垚电档');
    expect(await listIds(page)).toEqual([]);
    expect(await readStatus(page)).toContain(zhCn['search.nothing']);
    const links = await page
      .locator('.search-ways-on a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect((await fetch(link)).status).toBe(200);
  });
});

test('a mistyped word is answered with what was meant', async () => {
  const page = await openResults('电子当案');
  const link = page.locator('.search-suggestion a').first();
  expect(await link.innerText()).toBe('电子档案');
  await link.click();
  await page.waitForURL(/q=%E7%94%B5%E5%AD%90%E6%A1%A3%E6%A1%88/);
  await waitForResults(page);
  expect(await listIds(page)).toContain('gx-t-104-2023');
});

describe('filters', () => {
  test('are in the address, work together and can be taken back', async () => {
    const page = await openResults('档案');
    const all = (await listIds(page)).length;
    await page.locator('select[name=status]').focus();
    await page.locator('select[name=status]').selectOption('planned');
    await waitForResults(page);
    expect(new URL(page.url()).searchParams.get('status')).toBe('planned');
    await page.waitForFunction(
      (n) => document.querySelectorAll('[data-result-id]').length < n,
      all,
    );
    const chips = await page
      .locator('[data-result-id] .status')
      .evaluateAll((all) => all.map(({ classList }) => classList.contains('status-planned')));
    expect(new Set(chips)).toEqual(new Set([true]));
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('status');
    await page.locator('button', { hasText: '清除筛选' }).click();
    await page.waitForFunction(
      (n) => document.querySelectorAll('[data-result-id]').length === n,
      all,
    );
    expect(new URL(page.url()).searchParams.get('status')).toBeNull();
  });

  test('alone list everything that has the value', async () => {
    const page = await open('index.html');
    await page.goto(`${inject('secondUrl')}search.html?family=sharing`);
    await waitForResults(page);
    expect(await listIds(page)).toHaveLength(sharing.length);
  });
});

test('back and forward show the searches one came from', async () => {
  const page = await openResults('电子档案');
  const first = await listIds(page);
  await page.locator('#site-search').fill('总体框架');
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=%E6%80%BB/);
  await page.waitForFunction(
    (id) => document.querySelector<HTMLElement>('[data-result-id]')?.dataset.resultId !== id,
    first[0],
  );
  await page.goBack();
  await page.waitForFunction(
    (id) => document.querySelector<HTMLElement>('[data-result-id]')?.dataset.resultId === id,
    first[0],
  );
  expect(await page.locator('#site-search').inputValue()).toBe('电子档案');
  await page.goForward();
  await page.waitForFunction(
    (id) => document.querySelector<HTMLElement>('[data-result-id]')?.dataset.resultId !== id,
    first[0],
  );
  expect(await page.locator('#site-search').inputValue()).toBe('总体框架');
});

test('hostile queries are text and break nothing', async () => {
  const page = await open('index.html');
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
    await goToResults(page, inject('secondUrl'), query);
    expect(await page.locator('[data-part=status]').innerText()).not.toBe('');
    expect(await page.locator('main img, main script').count()).toBe(0);
  }
  await goToResults(page, inject('secondUrl'), 'script');
  expect(await page.locator('[data-result-id]').count()).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

test('without script the box leads to the search page, which says where to look', async () => {
  const page = await open('standards/gx-t-104-2023.html', { script: false });
  await page.locator('#site-search').fill('电子档案');
  await page.locator('.site-header button[type=submit]').click();
  await page.waitForURL(/search\.html\?q=/);
  expect(await page.locator('main').innerText()).toContain('全部标准');
});
