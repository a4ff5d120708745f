import { globSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../browser/launch.ts';
import { listPageKinds } from './page-kinds.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Names that have no Chinese form: formats, programs, keys, units, files. */
const names = new Set(
  `bibtex ris csl json csv xlsx excel html xml rss atom svg md markdown pdf word wps css url
  javascript ctrl esc enter tab px standards citations schema`.split(/\s+/),
);

/** Words of Latin letters in the data themselves. */
const dataWords = new Set(
  globSync('src/content/dataset/**/*.json')
    .filter((file) => !file.endsWith('schema.json'))
    .flatMap((file) => listWords(readFileSync(file, 'utf8'))),
);

function listWords(text: string): string[] {
  return (text.match(/[A-Za-z]{2,}/g) ?? []).map((word) => word.toLowerCase());
}

/** The words of the interface: what controls, headings and tables are called, and what is only heard. */
const readInterface = (page: Page) =>
  page.evaluate(() => {
    const selector =
      'button, label, legend, summary, option, caption, th[scope="col"], dt, h1, h2, h3, header, footer, nav, [role="status"]';
    const said = [...document.querySelectorAll(selector)].map((e) => e.textContent ?? '');
    const attributes = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'];
    const heard = attributes.flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].map((e) => e.getAttribute(name) ?? ''),
    );
    return [...said, ...heard, document.title];
  });

test('every word of the interface is Chinese', async () => {
  const page = await browser.newPage();
  const foreign = new Set<string>();
  for (const address of listPageKinds()) {
    await page.goto(inject('rootUrl') + address);
    expect(await page.getAttribute('html', 'lang')).toBe('zh-CN');
    for (const text of await readInterface(page)) {
      for (const word of listWords(text)) {
        if (!names.has(word) && !dataWords.has(word)) foreign.add(`${address} ${word}`);
      }
    }
  }
  expect([...foreign]).toEqual([]);
});
