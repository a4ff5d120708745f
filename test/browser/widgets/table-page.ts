import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import type { OpenPage, View } from '../open-page.ts';

/** Opens the table of all standards, with a query, when its controls stand. */
export async function openTable(open: OpenPage, query = '', view: View = {}): Promise<Page> {
  const page = await open(`standards.html${query}`, view);
  await page.waitForSelector('.table-tools');
  return page;
}

/** The rows a reader sees. */
export const shown = (page: Page): Locator => page.locator('standards-table tbody tr:visible');

/** The menu of a facet or of the columns, by its word. */
export const menu = (page: Page, word: string): Locator =>
  page.locator('.table-menu').filter({
    has: page.locator('summary', { hasText: new RegExp(`^\\s*${word}(?!\\p{sc=Han})`, 'u') }),
  });

/** Chooses a value in a menu, or takes the choice back. */
export async function choose(page: Page, word: string, value: string): Promise<void> {
  const details = menu(page, word);
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
  await details.locator(`input[value="${value}"]`).click();
}

/** How many standards a menu says have a value. */
export async function countOf(page: Page, word: string, value: string): Promise<number> {
  const input = page.locator(`input[value="${value}"]`);
  const option = menu(page, word).locator('label').filter({ has: input });
  return Number(await option.locator('.count').textContent());
}

/** Saves what is listed in a format, by its button. */
export async function save(page: Page, format: 'CSV' | 'XLSX') {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.table-export button', { hasText: format }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Shows every column there is. */
export async function showAllColumns(page: Page): Promise<void> {
  const columns = page.locator('.table-menu').last();
  await columns.locator('summary').click();
  for (const box of await columns.locator('input').all()) await box.check();
  await page.keyboard.press('Escape');
}
