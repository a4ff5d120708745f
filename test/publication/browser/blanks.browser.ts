import { expect, inject, test } from 'vitest';
import { findBlanks } from '../../browser/find-blanks.ts';
import { openPagesOf } from '../../browser/open-page.ts';
import { listPageKinds } from './page-kinds.ts';

const open = openPagesOf(inject('rootUrl'));

/* The fixture of the engine has every component, this one the words and the length of a publication. */
test('no kind of page of the publication has a blank inside brackets or before a point', async () => {
  const page = await open('index.html');
  const found: string[] = [];
  for (const address of listPageKinds()) {
    await page.goto(inject('rootUrl') + address);
    for (const blank of await findBlanks(page)) found.push(`${address} ${blank}`);
  }
  expect(found).toEqual([]);
});
