import type { Browser, Page } from 'playwright-core';

/** Opens the results of a query and waits until the text has been searched too. */
export async function openResults(browser: Browser, base: string, query: string): Promise<Page> {
  const page = await browser.newPage();
  await goToResults(page, base, query);
  return page;
}

/** The same in a page that is open. */
export async function goToResults(page: Page, base: string, query: string): Promise<void> {
  await page.goto(`${base}search.html?q=${encodeURIComponent(query)}`);
  await waitForResults(page);
}

/** Waits until titles and text have been searched. */
export async function waitForResults(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('search-results[data-settled]'));
}

/** The ids of the results shown, best first. */
export function listIds(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(
      document.querySelectorAll<HTMLElement>('[data-result-id]'),
      (result) => result.dataset.resultId ?? '',
    ),
  );
}

/** What the status line says. */
export function readStatus(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('[data-part=status]')?.textContent ?? '');
}
