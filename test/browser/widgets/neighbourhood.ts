import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The first drawing of the page of a standard names it, and links it and everyone it is listed with. */
export async function expectNeighbourhood(page: Page, number: string, file: string): Promise<void> {
  const drawing = page.locator('.diagram svg').first();
  expect(await drawing.getAttribute('role')).toBe('group');
  expect(await drawing.locator('title').first().textContent()).toContain(number);
  const links = await drawing
    .locator('a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')).sort());
  const cited = await page
    .locator('main table tbody th a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')).sort());
  expect([...new Set(links)]).toEqual([...new Set([...cited, file])].sort());
  expect(await drawing.locator('[aria-current]').count()).toBe(1);
}
