import { expect, inject, test } from 'vitest';
import { findBlanks } from './find-blanks.ts';
import { listPages } from './fixture-pages.ts';
import { openPagesOf } from './open-page.ts';

const open = openPagesOf(inject('secondUrl'));

test('no page has a blank inside brackets or before a point', async () => {
  const page = await open('index.html');
  const found: string[] = [];
  for (const address of listPages()) {
    await page.goto(inject('secondUrl') + address);
    for (const blank of await findBlanks(page)) found.push(`${address} ${blank}`);
  }
  expect(found).toEqual([]);
}, 240_000);

test.each([
  ['<p>（ 甲）</p>', 1],
  ['<p>甲<b>乙</b>\n。</p>', 1],
  ['<main>（<b style="margin-left:1px">甲</b>）</main>', 1],
  ['<main><p>（<b>甲</b>）</p><p>甲 <b style="margin-left:1px">乙</b></p></main>', 0],
])('a blank is one wherever it comes from: %s', async (markup, count) => {
  const page = await open('index.html');
  await page.setContent(markup);
  expect(await findBlanks(page)).toHaveLength(count);
});
