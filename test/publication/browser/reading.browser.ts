import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../browser/launch.ts';
import { samplePages } from './page-kinds.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(address: string, options: { script?: boolean; width?: number } = {}) {
  const { script = true, width = 1280 } = options;
  const context = await browser.newContext({
    javaScriptEnabled: script,
    viewport: { width, height: 800 },
  });
  const page = await context.newPage();
  await page.goto(inject('rootUrl') + address);
  return page;
}

const firstNumbers = (page: Page) =>
  page
    .locator('table.standards tbody th')
    .evaluateAll((cells) => cells.slice(0, 3).map((cell) => cell.textContent?.trim()));

test('the home page shows the categories, the subsystems and every platform standard', async () => {
  const page = await open('index.html', { script: false });
  const categories = ['总体', '基础设施', '数据', '业务', '服务', '管理', '安全'];
  for (const name of categories) {
    expect(await page.locator('.card > a', { hasText: name }).count()).toBeGreaterThan(0);
  }
  const platform = page.locator('main a[href^="standards/c01"]');
  expect(await platform.count()).toBe(34);
});

test('the list of all standards is whole and ordered by column without script', async () => {
  const page = await open('standards.html', { script: false });
  expect(await page.locator('table.standards tbody tr').count()).toBe(139);
  await page.locator('thead a', { hasText: '编号' }).click();
  expect(page.url()).toMatch(/standards-by-number\.html$/);
  expect(await page.locator('table.standards tbody tr').count()).toBe(139);
});

test('the list is sorted in place with script, both ways, by keyboard too', async () => {
  const page = await open('standards.html');
  const button = page.locator('thead button', { hasText: '编号' });
  await button.focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('thead th[aria-sort="ascending"]').count()).toBe(1);
  const ascending = await firstNumbers(page);
  await page.keyboard.press('Enter');
  expect(await firstNumbers(page)).not.toEqual(ascending);
});

test('a standard says what it cites, who cites it and how that is known', async () => {
  const page = await open('standards/c0108.html', { script: false });
  const main = page.locator('main');
  expect(await main.innerText()).toContain('引用的标准（12 项）');
  const cited = await open('standards/c0109-1.html', { script: false });
  expect(await cited.locator('main').innerText()).toContain('引用它的标准（6 项）');
  const unverified = await open('standards/c0130.html', { script: false });
  expect(await unverified.locator('main').innerText()).toContain('未能以对角线校验');
});

test('a plan that became a standard and a replaced standard say so, as reported', async () => {
  const plan = await open('standards/20190834-t-469.html', { script: false });
  expect(await plan.locator('.status-line').innerText()).toMatch(/待核实[\s\S]*GB\/T 40692-2021/);
  const replaced = await open('standards/gb-t-35273-2017.html', { script: false });
  expect(await replaced.locator('.status-line').innerText()).toMatch(
    /被代替[\s\S]*GB\/T 35273-2020/,
  );
});

test('no page scrolls sideways on a phone', async () => {
  const page = await open('index.html', { width: 360 });
  const wide: string[] = [];
  for (const address of samplePages) {
    await page.goto(inject('rootUrl') + address);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    if (overflow > 0) wide.push(`${address} ${overflow}px`);
  }
  expect(wide).toEqual([]);
});
