import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../browser/launch.ts';
import { expectNeighbourhood } from '../../browser/widgets/neighbourhood.ts';

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
  await expectNeighbourhood(page, 'C0108', 'c0108.html');
});

test('the grid shows every tick with and without correction, and its cells lead to their explanation', async () => {
  const page = await open('citations.html', false);
  const ticks = page.locator('table.matrix').first().locator('td.tick a');
  expect(await ticks.count()).toBe(50);
  expect(await page.locator('table.matrix').nth(1).locator('td.tick').count()).toBe(50);
  await ticks.first().click();
  expect(await page.locator('li:target').textContent()).toContain('C0102');
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
