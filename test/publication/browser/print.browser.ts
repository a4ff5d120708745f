import { expect, inject, test } from 'vitest';
import { openPagesOf } from '../../browser/open-page.ts';
import { listTexts, print } from '../../browser/print-page.ts';

const open = openPagesOf(inject('rootUrl'));

test.each([
  ['booklets/family-national.html', 105, 25],
  ['booklets/family-platform.html', 34, 12],
])('%s has a cover, contents and every standard', async (address, count, most) => {
  const page = await open(address, { colorScheme: 'dark' });
  const sheets = await print(page);
  const titles = await listTexts(page, '.booklet-lines a');
  expect(titles.length).toBe(count);
  const [title = ''] = await listTexts(page, 'h1');
  expect(sheets[0]).toContain(title);
  expect(sheets[0]).toContain('数据版本');
  expect(sheets[1]).toContain('目录');
  const body = sheets.slice(2).join('');
  expect(titles.filter((title) => !body.includes(title))).toEqual([]);
  expect(sheets.length).toBeLessThanOrEqual(most);
});

test('the headings of a long table stand on each of its sheets', async () => {
  const page = await open('standards.html', { colorScheme: 'dark' });
  const sheets = (await print(page)).filter((sheet) => /GB\/T\d/.test(sheet));
  expect(sheets.length).toBeGreaterThan(3);
  expect(sheets.filter((sheet) => !sheet.includes('编号名称状态'))).toEqual([]);
});
