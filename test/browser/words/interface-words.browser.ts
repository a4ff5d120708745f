import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { fixtureFolder } from '../../fixtures/load-fixture.ts';
import { listKinds } from '../fixture-pages.ts';
import { openPagesOf } from '../open-page.ts';

const open = openPagesOf(inject('secondUrl'));

/** Names that have no Chinese form: formats, programs, keys, units, files. */
const names = new Set(
  `gb bibtex ris csl json csv xlsx excel html xml rss atom svg md markdown pdf word wps css url
  javascript ctrl esc enter tab px standards citations schema`.split(/\s+/),
);

/** Words of Latin letters in the data themselves. */
const dataWords = new Set(
  globSync('**/*.{json,mdx}', { cwd: fixtureFolder('second-dataset') })
    .filter((file) => !/(?:schema|labels)\.json$/.test(file))
    .flatMap((file) =>
      listWords(readFileSync(join(fixtureFolder('second-dataset'), file), 'utf8')),
    ),
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
  const page = await open('index.html');
  const foreign = new Set<string>();
  for (const address of listKinds()) {
    await page.goto(inject('secondUrl') + address);
    expect(await page.getAttribute('html', 'lang')).toBe('zh-CN');
    for (const text of await readInterface(page)) {
      for (const word of listWords(text)) {
        if (!names.has(word) && !dataWords.has(word)) foreign.add(`${address} ${word}`);
      }
    }
  }
  expect([...foreign]).toEqual([]);
});
