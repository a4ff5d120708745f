import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { folderUrl } from '../fixture-pages.ts';
import { openPagesOf } from '../open-page.ts';

const openPage = openPagesOf(inject('secondUrl'));
const address = 'standards/gx-t-104-2023.html';

/** @param clipboard whether the browser offers the clipboard API, as it does not on plain http. */
const open = (base: string, clipboard: boolean): Promise<Page> =>
  openPage(address, {
    base,
    prepare: async (page) => {
      if (clipboard) return;
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
    },
  });

const row = (page: Page, name: string) =>
  page
    .locator('citing-box dl > div')
    .filter({ has: page.locator('dt', { hasText: name }) })
    .first();

/** What pasting into a rich field gives. */
async function paste(page: Page): Promise<{ text: string; links: string[] }> {
  await page.evaluate(() => {
    const field = document.createElement('div');
    field.contentEditable = 'true';
    field.id = 'paste-here';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('Control+V');
  return page.locator('#paste-here').evaluate((field) => {
    const links = [...field.querySelectorAll('a')].map((a) => a.href);
    const text = (field as HTMLElement).innerText;
    field.remove();
    return { text, links };
  });
}

test('a citation is copied and said to be, with and without the clipboard API, from a folder too', async () => {
  for (const base of [inject('secondUrl'), folderUrl()]) {
    for (const clipboard of [true, false]) {
      const page = await open(base, clipboard);
      const citation = row(page, '7714—2025');
      const text = await citation.locator('pre').innerText();
      expect(text).toMatch(/^GX\/T 104—2023 .+\[S\]\.$/);
      await citation.locator('button').click();
      await page.waitForFunction(() => document.querySelector('.citing-status')?.textContent);
      expect(await page.locator('.citing-status').innerText()).toContain('已复制');
      expect(await citation.locator('button').innerText()).toBe('已复制');
      expect((await paste(page)).text.trim()).toBe(text);
    }
  }
});

test('a link is copied as rich text, as word processors take it', async () => {
  const page = await open(inject('secondUrl'), false);
  await row(page, 'Word').locator('button').click();
  await page.waitForFunction(() => document.querySelector('.citing-status')?.textContent);
  const { text, links } = await paste(page);
  expect(links).toEqual([inject('secondUrl') + address]);
  expect(text).toContain('GX/T 104—2023');
  const fromFolder = await open(folderUrl(), false);
  expect(await row(fromFolder, 'Word').isVisible()).toBe(false);
});

test('the newest style stands first, and the less used formats are folded away', async () => {
  const page = await open(inject('secondUrl'), true);
  expect(await page.locator('citing-box dt').first().innerText()).toBe('GB/T 7714—2025');
  expect(await row(page, 'BibTeX').isVisible()).toBe(false);
  await page.locator('citing-box summary').first().click();
  for (const name of ['BibTeX', 'RIS', 'CSL-JSON', 'HTML']) {
    expect(await row(page, name).isVisible()).toBe(true);
  }
});

test('the twins of a page are linked and say what it says', async () => {
  const page = await open(inject('secondUrl'), true);
  for (const type of ['application/json', 'text/markdown']) {
    const href = await page.locator(`link[rel=alternate][type="${type}"]`).getAttribute('href');
    const link = await page.locator(`citing-box a[href="${href}"]`).count();
    const answer = await page.request.get(new URL(href ?? '', page.url()).href);
    expect(link).toBe(1);
    expect(await answer.text()).toContain('GX/T 104-2023');
  }
});
