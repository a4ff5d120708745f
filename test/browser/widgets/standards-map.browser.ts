import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openPagesOf } from '../open-page.ts';
import { print } from '../print-page.ts';

const openPage = openPagesOf(inject('secondUrl'));
const marks = (page: Page) => page.locator('standards-map td a');
const legend = (page: Page) => page.locator('standards-map .map-legend button');
/** The marks that do not stand back. */
const plain = (page: Page) => page.locator('standards-map td a:not(.dimmed)');

test('pressing the words of a status lets its marks stand out, pressing them again all', async () => {
  const page = await openPage('index.html');
  const all = await marks(page).count();
  const words = (await legend(page).first().innerText()).trim();
  const count = Number(/\d+$/.exec(words)?.[0]);
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(all);
  const button = page.getByRole('button', { name: words, exact: true });
  await page.getByText(words, { exact: true }).click();
  expect(await plain(page).count()).toBe(count);
  expect(await button.getAttribute('aria-pressed')).toBe('true');
  await button.focus();
  await page.keyboard.press('Enter');
  expect(await plain(page).count()).toBe(all);
  expect(await button.getAttribute('aria-pressed')).toBe('false');
});

test('a finger picks a status on a phone, where the map fits', async () => {
  const page = await openPage('index.html', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  await legend(page).first().tap();
  expect(await plain(page).count()).toBeLessThan(await marks(page).count());
  const box = await page.locator('standards-map table').boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
});

test('the marks are one stop of the Tab key; arrow keys go on, Enter opens', async () => {
  const page = await openPage('index.html');
  const stops = () =>
    page
      .locator('standards-map td a')
      .evaluateAll((all) => all.filter((a) => a.matches('[tabindex="0"]')).length);
  expect(await stops()).toBe(1);
  const [first, second] = await marks(page).evaluateAll((all) =>
    all.map((a) => (a as HTMLAnchorElement).href),
  );
  await marks(page).first().focus();
  const at = () => page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
  await page.keyboard.press('ArrowRight');
  expect(await at()).toBe(second);
  await page.keyboard.press('ArrowLeft');
  expect(await at()).toBe(first);
  await page.keyboard.press('ArrowDown');
  expect(await at()).not.toBe(first);
  await page.keyboard.press('ArrowUp');
  expect(await at()).toBe(first);
  expect(await stops()).toBe(1);
  await page.keyboard.press('Enter');
  await page.waitForURL(String(first));
});

test('without script every mark is a link whose words show when it is pointed at', async () => {
  const page = await openPage('index.html', { javaScriptEnabled: false });
  const words = marks(page).first().locator('.map-words');
  const width = async () => (await words.boundingBox())?.width ?? 0;
  expect(await width()).toBeLessThan(2);
  await marks(page).first().hover();
  expect(await width()).toBeGreaterThan(40);
  expect(await legend(page).count()).toBe(0);
});

test('the sheet names every standard of the map and prints on one page', async () => {
  const home = await openPage('index.html');
  const targets = (page: Page) =>
    marks(page).evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  const expected = await targets(home);
  const page = await openPage('map.html');
  expect(await targets(page)).toEqual(expected);
  const numbers = await page.locator('standards-map td .number').allInnerTexts();
  const sheets = await print(page);
  expect(sheets).toHaveLength(1);
  const text = sheets.join('');
  expect(numbers.filter((number) => !text.includes(number.replace(/\s/gu, '')))).toEqual([]);
});
