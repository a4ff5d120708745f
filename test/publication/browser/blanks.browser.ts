import { expect, inject, test } from 'vitest';
import { findBlanks } from '../../browser/find-blanks.ts';
import { openPagesOf } from '../../browser/open-page.ts';
import { listPageKinds } from './page-kinds.ts';

const open = openPagesOf(inject('rootUrl'));

test('no kind of page has a blank inside brackets or before a point', async () => {
  const page = await open('index.html');
  const found: string[] = [];
  for (const address of listPageKinds()) {
    await page.goto(inject('rootUrl') + address);
    for (const blank of await findBlanks(page)) found.push(`${address} ${blank}`);
  }
  expect(found).toEqual([]);
});
