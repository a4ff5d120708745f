import { expect, inject, test } from 'vitest';
import { loadFixture } from '../../fixtures/load-fixture.ts';
import { readPolicy } from '../../read-policy.ts';
import { listKinds } from '../fixture-pages.ts';
import { openPagesOf } from '../open-page.ts';
import { expectNeighbourhood } from './neighbourhood.ts';

const open = openPagesOf(inject('secondUrl'));

test('the neighbourhood of a standard names and links everyone it cites, without script', async () => {
  const page = await open('standards/gx-t-104-2023.html', { script: false });
  await expectNeighbourhood(page, 'GX/T 104-2023', 'gx-t-104-2023.html');
});

test('on a phone the list stands alone, without the drawing and the words about it', async () => {
  const page = await open('standards/gx-t-104-2023.html');
  const drawing = page.locator('.mm-rows');
  const words = page.getByText('图左为本标准引用的标准');
  const list = page.locator('main table a[href$="gx-t-103-1-2023.html"]');
  const look = () => Promise.all([drawing, words, list].map((part) => part.first().isVisible()));
  expect(await look()).toEqual([true, true, true]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await look()).toEqual([false, false, true]);
});

test('a node of a diagram is reached and opened by keyboard', async () => {
  const page = await open('standards/gx-t-104-2023.html');
  const link = page.locator('.diagram svg a[href$="gx-t-103-1-2023.html"]').first();
  await link.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/gx-t-103-1-2023\.html$/);
});

test('a diagram opens large, is scaled by key and by word, and goes back to its place on Escape', async () => {
  const page = await open('standards/gx-t-104-2023.html');
  const drawing = page.locator('dialog svg[aria-labelledby]');
  const width = () => drawing.evaluate((svg) => svg.getBoundingClientRect().width);
  const drawings = await page.locator('.diagram-scroll svg').count();
  await page.locator('.diagram-open').first().click();
  const natural = await width();
  await page.keyboard.press('+');
  const larger = await width();
  expect(larger).toBeGreaterThan(natural);
  await page.locator('dialog button', { hasText: '放大' }).click();
  expect(await width()).toBeGreaterThan(larger);
  for (const _ of [1, 2, 3]) await page.locator('dialog button', { hasText: '缩小' }).click();
  expect(await width()).toBeLessThan(natural);
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog', { state: 'detached' });
  expect(await page.locator('.diagram-scroll svg').count()).toBe(drawings);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('diagram-open');
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

test('the grid shows every tick with and without correction, and its cells lead to their explanation', async () => {
  const page = await open('citations.html', { script: false });
  const { cells } = loadFixture('second-dataset').citations.grid ?? { cells: [] };
  const ticks = page.locator('table.matrix').first().locator('td.tick a');
  expect(cells.length).toBeGreaterThan(1);
  expect(await ticks.count()).toBe(cells.length);
  expect(await page.locator('table.matrix').nth(1).locator('td.tick').count()).toBe(cells.length);
  await ticks.first().click();
  expect(await page.locator('li:target').textContent()).toContain('Q/XX 001');
});

test('no page breaks a strict content security policy', async () => {
  const violations: string[] = [];
  const page = await open('about:blank', { base: '' });
  await page.exposeFunction('reportViolation', (text: string) => violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (window as unknown as { reportViolation(text: string): void }).reportViolation;
      report(`${location.pathname} ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.route('**/*.html*', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': readPolicy() };
    await route.fulfill({ response, headers });
  });
  for (const address of listKinds()) await page.goto(inject('secondUrl') + address);
  expect(violations).toEqual([]);
});
