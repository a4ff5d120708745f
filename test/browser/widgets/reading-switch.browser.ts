import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openPagesOf } from '../open-page.ts';

const open = openPagesOf(inject('secondUrl'));

/** A page as its sources print it. */
async function openPrinted(address: string): Promise<Page> {
  const page = await open(address);
  await page.locator('reading-switch button[data-reading="printed"]').click();
  return page;
}

/** The names that are not shown as known, each with what the row or heading it stands in says. */
const readSwapped = (page: Page) =>
  page.locator('main').evaluate((main) => {
    const names = [...main.querySelectorAll<HTMLElement>('[data-printed]')].filter(
      (element) => !element.matches('.status, .former, .former-names'),
    );
    return names.map((name) => {
      const isHeading = name.closest('h1') !== null;
      const around = isHeading ? main : (name.closest('td, th, li, dd') ?? main);
      const beside = around.querySelector<HTMLElement>(isHeading ? '.former-names' : '.former');
      const marks = [...around.querySelectorAll<HTMLElement>('.unverified')];
      return {
        shown: name.innerText,
        printed: name.dataset.printed,
        beside: beside?.innerText ?? '',
        // A mark of what is known belongs to no name that is printed.
        marks: marks.filter((m) => m.offsetParent && !m.closest('.status-line')).length,
      };
    });
  });

test.each(['standards/db99-t-1-2020.html', 'standards/db99-t-2-1-2021.html', 'standards.html'])(
  'as printed, no name on %s stands without the one in use beside it',
  async (address) => {
    const names = await readSwapped(await openPrinted(address));
    expect(names.length).toBeGreaterThan(0);
    for (const { shown, printed, beside, marks } of names) {
      expect(shown.trim().replace(/\s+/g, ' ')).toBe(printed?.trim().replace(/\s+/g, ' '));
      expect(beside, shown).toMatch(/校订为|标准号|标准名称/u);
      if (address === 'standards.html') expect(marks, shown).toBe(0);
    }
  },
);

test('as known, what is empty beside a name takes no room, and the notice is gone', async () => {
  const page = await openPrinted('standards/db99-t-2-1-2021.html');
  expect(await page.locator('.reading-notice').count()).toBe(1);
  expect(await page.locator('.former-names').innerText()).toContain('编号校订为 DB99/T 2.1-2021');
  await page.locator('reading-switch button[data-reading="known"]').click();
  expect(await page.locator('.reading-notice').count()).toBe(0);
  expect(await page.locator('.former-names').isVisible()).toBe(false);
});

test('number, title and status of one row are of one reading', async () => {
  const row = (page: Page) =>
    page.locator('tr', { has: page.locator('a[href="standards/2024002-t-99.html"]') });
  const known = await row(await open('standards.html')).innerText();
  const printed = await row(await openPrinted('standards.html')).innerText();
  expect(known).toMatch(/DB99\/T 5-2024\s+待核实/u);
  expect(printed).toMatch(/^\s*2024002-T-99/u);
  expect(printed).toContain('标准号 DB99/T 5-2024 待核实');
  expect(printed).toContain('列为在研');
});

test('a saved table has the names in use, whatever the page shows', async () => {
  const page = await openPrinted('standards.html');
  const saved = await page
    .locator('tr', { has: page.locator('a[href="standards/db99-t-2-1-2021.html"]') })
    .evaluate((row) => [...row.children].map((cell) => cell.getAttribute('data-saved') ?? ''));
  expect(saved.join()).toContain('DB99/T 2.1-2021');
  expect(saved.join()).toContain('数字档案 第1部分：{process.exit()}');
  expect(saved.join()).not.toContain('2. 1—2021');
});
