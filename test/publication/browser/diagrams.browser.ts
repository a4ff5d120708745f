import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../browser/launch.ts';
import { readPolicy } from '../../read-policy.ts';
import { samplePages } from './page-kinds.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(address: string, script = true): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: script });
  const page = await context.newPage();
  await page.goto(inject('rootUrl') + address);
  return page;
}

test('the neighbourhood of a standard names and links everyone it cites, without script', async () => {
  const page = await open('standards/c0108.html', false);
  const drawing = page.locator('.diagram svg').first();
  expect(await drawing.getAttribute('role')).toBe('group');
  expect(await drawing.locator('title').first().textContent()).toContain('C0108');
  const links = await drawing
    .locator('a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')).sort());
  const cited = await page
    .locator('main table tbody th a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')).sort());
  expect([...new Set(links)]).toEqual([...new Set([...cited, 'c0108.html'])].sort());
  expect(await drawing.locator('[aria-current]').count()).toBe(1);
});

test('a node of a diagram is reached and opened by keyboard', async () => {
  const page = await open('standards/c0108.html');
  const link = page.locator('.diagram svg a[href$="c0102.html"]').first();
  await link.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/c0102\.html$/);
});

test('a diagram opens large, is scaled by key, and goes back to its place on Escape', async () => {
  const page = await open('standards/c0108.html');
  const width = () =>
    page
      .locator('svg[aria-labelledby]')
      .first()
      .evaluate((svg) => svg.getBoundingClientRect().width);
  await page.locator('.diagram-open').first().click();
  const natural = await width();
  await page.keyboard.press('+');
  expect(await width()).toBeGreaterThan(natural);
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog', { state: 'detached' });
  expect(await page.locator('.diagram-scroll svg').count()).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('diagram-open');
});

test('the grid shows every tick with and without correction, and its cells lead to their explanation', async () => {
  const page = await open('citations.html', false);
  const ticks = page.locator('table.matrix').first().locator('td.tick a');
  expect(await ticks.count()).toBe(50);
  expect(await page.locator('table.matrix').nth(1).locator('td.tick').count()).toBe(50);
  await ticks.first().click();
  expect(await page.locator('li:target').textContent()).toContain('C0102');
});

test('the grid is walked by arrow keys', async () => {
  const page = await open('citations.html');
  await page.locator('table.matrix tbody th a').first().focus();
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  const place = await page.evaluate(() => {
    const cell = document.activeElement?.closest('td, th') as HTMLTableCellElement;
    return [(cell.parentElement as HTMLTableRowElement).rowIndex, cell.cellIndex];
  });
  expect(place).toEqual([2, 2]);
});

test('no page breaks a strict content security policy', async () => {
  const page = await browser.newPage();
  const violations: string[] = [];
  await page.exposeFunction('reportViolation', (text: string) => violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (window as unknown as { reportViolation(text: string): void }).reportViolation;
      report(`${location.pathname} ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.route('**/*.html*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': readPolicy() },
    });
  });
  for (const address of samplePages) await page.goto(inject('rootUrl') + address);
  await page.goto(`${inject('rootUrl')}citations.html`);
  expect(violations).toEqual([]);
});

test('a diagram in a hand-written page is drawn like any other', async () => {
  const page = await open('guide/citing.html', false);
  const drawing = page.locator('.diagram svg');
  expect(await drawing.locator('title').first().textContent()).toBe('引用一项标准的三步');
  const links = await drawing
    .locator('a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  expect(links).toEqual(['../search.html', '../status.html']);
});
