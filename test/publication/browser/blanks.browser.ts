import { globSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { findBlanks } from '../../browser/find-blanks.ts';
import { openPagesOf } from '../../browser/open-page.ts';

const open = openPagesOf(inject('rootUrl'));

test('no page has a blank inside brackets or before a point', async () => {
  const page = await open('index.html');
  const found: string[] = [];
  for (const address of globSync('**/*.html', { cwd: inject('folder') }).sort()) {
    await page.goto(inject('rootUrl') + address.replaceAll('\\', '/'));
    for (const blank of await findBlanks(page)) found.push(`${address} ${blank}`);
  }
  expect(found).toEqual([]);
}, 240_000);
