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
    width: 390,
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
  const top = async () => (await page.locator(':focus').boundingBox())?.y ?? 0;
  const before = await top();
  await page.keyboard.press('ArrowDown');
  expect(await top()).toBeGreaterThan(before);
  await page.keyboard.press('ArrowUp');
  expect(await top()).toBe(before);
  await marks(page).first().focus();
  expect(await stops()).toBe(1);
  await page.keyboard.press('Enter');
  await page.waitForURL(String(first));
});

test.each([1440, 390])(
  'without script every mark shows its words, whole, when it is pointed at, %i wide',
  async (width) => {
    const page = await openPage('index.html', { script: false, width });
    for (const mark of [marks(page).first(), marks(page).last()]) {
      const words = mark.locator('.map-words');
      expect((await words.boundingBox())?.width).toBeLessThan(2);
      await mark.hover();
      const box = await words.boundingBox();
      expect(box?.width).toBeGreaterThan(40);
      const corners = await words.evaluate((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const inside = (x: number, y: number) =>
          element.contains(document.elementFromPoint(x, y)) || [x, y];
        return [
          inside(left + 2, bottom - 2),
          inside(right - 2, bottom - 2),
          inside(right - 2, top + 2),
        ];
      });
      expect(corners).toEqual([true, true, true]);
    }
    expect(await legend(page).count()).toBe(0);
  },
);

test('the map shows what is known however the page is read', async () => {
  const page = await openPage('map.html');
  const words = () => page.locator('standards-map').innerText();
  const known = await words();
  const printed = page.getByRole('button', { name: '原文' });
  await printed.click();
  await page.waitForFunction(() => document.documentElement.dataset.reading === 'printed');
  expect(await words()).toBe(known);
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
