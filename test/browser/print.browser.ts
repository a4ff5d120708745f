import { expect, inject, test } from 'vitest';
import { loadFixture } from '../fixtures/load-fixture.ts';
import { openPagesOf } from './open-page.ts';
import { listTexts, print, readText } from './print-page.ts';

const openPage = openPagesOf(inject('secondUrl'));
const open = (address: string) => openPage(address, { colorScheme: 'dark' });
const { standards } = loadFixture('second-dataset').standards;

test('a booklet has a cover, contents, every standard; a running head and number on all sheets but the cover', async () => {
  const page = await open('booklets/family-sharing.html');
  const sheets = await print(page);
  const titles = await listTexts(page, '.booklet-lines a');
  expect(titles.length).toBe(standards.filter(({ family }) => family === 'sharing').length);
  const [title = ''] = await listTexts(page, 'h1');
  const [site = ''] = await listTexts(page, '.site-name');
  expect(sheets[0]).toContain(title);
  expect(sheets[0]).toContain('数据版本');
  expect(sheets[1]).toContain('目录');
  const body = sheets.slice(2).join('');
  expect(titles.filter((each) => !body.includes(each))).toEqual([]);
  sheets.slice(1).forEach((sheet, i) => {
    expect(sheet).toContain(title);
    expect(sheet).toContain(site);
    expect(sheet).toContain(`${i + 2}/${sheets.length}`);
  });
  expect(sheets[0]).not.toContain(`1/${sheets.length}`);
});

test('references in a booklet carry the running number of the standard', async () => {
  const page = await open('booklets/family-sharing.html');
  const text = (await print(page)).join('');
  const position = await page.locator('#gx-t-103-1-2023 .booklet-position').textContent();
  expect(text).toContain(`GX/T103.1-2023[${position?.trim()}]`);
});

test('a standard prints on a few sheets, with its citations, addresses and no controls', async () => {
  const page = await open('standards/gx-t-104-2023.html');
  const sheets = await print(page);
  const text = sheets.join('');
  const [title = ''] = await listTexts(page, '.title-name');
  expect(sheets[0]).toContain(title);
  expect(sheets.length).toBeLessThanOrEqual(5);
  expect(text).toContain('引用的标准(2项)');
  expect(text).toContain('本页网址:');
  expect(text).toMatch(/families\/sharing\.html/);
  expect(text).not.toMatch(/跳到正文|复制|放大|全站导航/);
});

test('the headings of a long table stand on each of its sheets', async () => {
  const low = { width: '297mm', height: '105mm' };
  const sheets = (await print(await open('standards.html'), low)).filter((sheet) =>
    standards.some(({ number }) => number && sheet.includes(readText(number))),
  );
  expect(sheets.length).toBeGreaterThan(1);
  expect(sheets.filter((sheet) => !sheet.includes('编号名称状态'))).toEqual([]);
});

test('hostile titles print as text', async () => {
  const text = (await print(await open('booklets/family-local.html'))).join('');
  expect(text).toContain('<i>DB99/T</i>');
});
