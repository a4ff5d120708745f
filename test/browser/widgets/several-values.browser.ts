import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildDates } from '../../build-dates.ts';
import { openPagesOf } from '../open-page.ts';
import { build, type Server, serve, stop } from '../serve-site.ts';
import { listIds, waitForResults } from './search-page.ts';
import { menu, openTable, shown } from './table-page.ts';

const out = resolve('dist.test/classified');
const open = openPagesOf('');
let server: Server;

beforeAll(async () => {
  build(buildDates.fixtures, '--dataset', 'test/fixtures/classified-dataset', '--out', out);
  server = await serve('--out', out);
});
afterAll(() => stop([server]));

const titles = (page: Page) => shown(page).locator('th').allInnerTexts();
/** Presses the words of a value, with the number beside them as it stood. */
async function press(page: Page, facet: string, value: string): Promise<number> {
  const details = menu(page, facet);
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
  const words = page.getByText(value, { exact: true });
  const option = details.locator('label').filter({ has: words });
  const count = Number(await option.locator('.count').textContent());
  await option.locator(words).click();
  return count;
}

test('the table is narrowed by any value of a standard, by pressing the words', async () => {
  const page = await openTable(open, '', { base: server.url });
  expect(await press(page, '专业', '热能')).toBe(3);
  expect(await titles(page)).toEqual(['火电与水电通用要求', '汽轮机叶片', '汽轮机叶片与线路']);
  expect(await press(page, '专业', '水力')).toBe(2);
  expect(await titles(page)).toContain('水电旧写法');
  await press(page, '专业', '水力');
  await page.locator('h1').click();
  expect(await press(page, '下级分类', '火电 <b> › 汽轮机 › 通用 › 第四级')).toBe(1);
  expect(await titles(page)).toEqual(['汽轮机叶片与线路']);
  expect(new URL(page.url()).searchParams.getAll('subcategory')).toEqual([
    'thermal/turbine/general/deep',
  ]);
});

test('a long menu is narrowed by what is typed, and what is chosen stays in sight', async () => {
  for (const width of [1280, 390]) {
    const page = await openTable(open, '', { base: server.url, width });
    if (width < 640) await page.locator('.table-facets > summary').click();
    const details = menu(page, '关键词 <k>');
    await details.locator('summary').click();
    const options = details.locator('label:visible');
    expect(await options.count()).toBeGreaterThan(30);
    await details.getByRole('searchbox').pressSequentially('词３');
    expect(await options.allInnerTexts()).toEqual([
      expect.stringContaining('词 3'),
      ...['词 30', '词 31', '词 32'].map((word) => expect.stringContaining(word)),
    ]);
    await details.getByText('词 32', { exact: true }).click();
    expect(await titles(page)).toEqual(['不分族']);
    await details.getByRole('searchbox').fill('通用');
    expect((await options.allInnerTexts()).join()).toMatch(/词 32.*通用/s);
    expect(await menu(page, '专业').getByRole('searchbox').count()).toBe(0);
  }
});

test('the search is narrowed by any value, on a host and from a folder, in titles and text', async () => {
  for (const base of [server.url, `${pathToFileURL(out).href}/`]) {
    const page = await open('search.html?q=%E6%B1%BD%E8%BD%AE%E6%9C%BA', { base });
    await waitForResults(page);
    const all = await listIds(page);
    expect(all).toEqual(expect.arrayContaining(['two', 'three', 'four']));
    await page.getByLabel('专业').selectOption({ label: '电气（1）' });
    await waitForResults(page);
    await expect.poll(() => listIds(page)).toEqual(['three']);
    await page.getByLabel('专业').selectOption('热能');
    await expect.poll(async () => (await listIds(page)).sort()).toEqual(['three', 'two']);
    const text = await open(`search.html?q=${encodeURIComponent('第四级')}&category=thermal`, {
      base,
    });
    await waitForResults(text);
    expect(await listIds(text)).toContain('three');
    const other = await open(`search.html?q=${encodeURIComponent('第四级')}&category=hydro`, {
      base,
    });
    await waitForResults(other);
    expect(await listIds(other)).not.toContain('three');
  }
});

test('without script the navigation leads down the branch of the page, and nowhere else', async () => {
  const page = await open('families/power.html', { base: server.url, script: false });
  const entries = page.locator('.site-navigation');
  await entries.getByRole('link', { name: '火电 <b>' }).click();
  await entries.getByRole('link', { name: '汽轮机' }).click();
  await entries.getByRole('link', { name: '叶片' }).click();
  expect(await page.locator('h1').innerText()).toContain('叶片');
  expect(await entries.getByRole('link', { name: '线路' }).count()).toBe(0);
  expect(await entries.locator('[aria-current=page]').innerText()).toContain('叶片');
});
