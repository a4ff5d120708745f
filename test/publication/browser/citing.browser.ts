import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../browser/launch.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const address = 'standards/gb-t-33780-1-2017.html';
const folderUrl = () => `${pathToFileURL(inject('folder')).href}/`;

/** @param clipboard whether the browser offers the clipboard API, as it does not on plain http. */
async function open(base: string, clipboard: boolean): Promise<Page> {
  const page = await browser.newPage();
  if (!clipboard) {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
  }
  await page.goto(base + address);
  return page;
}

const row = (page: Page, name: string) =>
  page.locator('citing-box dl > div').filter({ has: page.locator('dt', { hasText: name }) });

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
  for (const base of [inject('rootUrl'), folderUrl()]) {
    for (const clipboard of [true, false]) {
      const page = await open(base, clipboard);
      const citation = row(page, '7714—2025');
      const text = await citation.locator('pre').innerText();
      expect(text).toMatch(/^GB\/T 33780\.1—2017 .+\[S\]\.$/);
      await citation.locator('button').click();
      await page.waitForFunction(() => document.querySelector('.citing-status')?.textContent);
      expect(await page.locator('.citing-status').innerText()).toContain('已复制');
      expect(await citation.locator('button').innerText()).toBe('已复制');
      expect((await paste(page)).text.trim()).toBe(text);
      await page.close();
    }
  }
});

test('a link is copied as rich text, as word processors take it', async () => {
  for (const base of [inject('rootUrl'), folderUrl()]) {
    const page = await open(base, false);
    await row(page, 'Word').locator('button').click();
    await page.waitForFunction(() => document.querySelector('.citing-status')?.textContent);
    const { text, links } = await paste(page);
    expect(links).toEqual([base + address]);
    expect(text).toContain('GB/T 33780.1—2017');
    await page.close();
  }
});

test('the newest style stands first, and the less used formats are folded away', async () => {
  const page = await open(inject('rootUrl'), true);
  expect(await page.locator('citing-box dt').first().innerText()).toBe('GB/T 7714—2025');
  expect(await row(page, 'BibTeX').isVisible()).toBe(false);
  await page.locator('citing-box summary').click();
  for (const name of ['BibTeX', 'RIS', 'CSL-JSON', 'HTML']) {
    expect(await row(page, name).isVisible()).toBe(true);
  }
});

test('the twins of a page are linked and say what it says', async () => {
  const page = await open(inject('rootUrl'), true);
  for (const type of ['application/json', 'text/markdown']) {
    const href = await page.locator(`link[rel=alternate][type="${type}"]`).getAttribute('href');
    const link = await page.locator(`citing-box a[href="${href}"]`).count();
    const answer = await page.request.get(new URL(href ?? '', page.url()).href);
    expect(link).toBe(1);
    expect(await answer.text()).toContain('GB/T 33780.1-2017');
  }
});
