import type { Browser } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../browser/launch.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Radicals that PDF readers give for characters of the same shape. */
const radicals: Record<string, string> = {
  '⻔': '门',
  戶: '户',
  '⻚': '页',
  '⻋': '车',
  '⻓': '长',
  '⻛': '风',
  '⻅': '见',
  '⻉': '贝',
  '⻝': '食',
};

const readText = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/./gu, (character) => radicals[character] ?? character);

/** Prints a page and gives the text of each sheet, without white space. */
async function print(address: string, base = inject('rootUrl')): Promise<string[]> {
  const page = await browser.newPage({ colorScheme: 'dark' });
  await page.goto(base + address);
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  await page.close();
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text.map(readText);
}

const listTitles = async (address: string, selector: string): Promise<string[]> => {
  const page = await browser.newPage();
  await page.goto(inject('rootUrl') + address);
  const titles = await page.locator(selector).allTextContents();
  await page.close();
  return titles.map(readText);
};

test.each([
  ['booklets/family-national.html', 105, 25],
  ['booklets/family-platform.html', 34, 12],
])('%s has a cover, contents and every standard', async (address, count, most) => {
  const sheets = await print(address);
  const titles = await listTitles(address, '.booklet-lines a');
  expect(titles.length).toBe(count);
  const [title = ''] = await listTitles(address, 'h1');
  expect(sheets[0]).toContain(title);
  expect(sheets[0]).toContain('数据版本');
  expect(sheets[1]).toContain('目录');
  const body = sheets.slice(2).join('');
  expect(titles.filter((title) => !body.includes(title))).toEqual([]);
  expect(sheets.length).toBeLessThanOrEqual(most);
});

test('every sheet but the cover has a running head and its number', async () => {
  const sheets = await print('booklets/family-platform.html');
  const [title = ''] = await listTitles('booklets/family-platform.html', 'h1');
  const [site = ''] = await listTitles('booklets/family-platform.html', '.site-name');
  sheets.slice(1).forEach((sheet, i) => {
    expect(sheet).toContain(title);
    expect(sheet).toContain(site);
    expect(sheet).toContain(`${i + 2}/${sheets.length}`);
  });
  expect(sheets[0]).not.toContain(`1/${sheets.length}`);
});

test('references in a booklet carry the running number of the standard', async () => {
  const text = (await print('booklets/family-platform.html')).join('');
  const page = await browser.newPage();
  await page.goto(`${inject('rootUrl')}booklets/family-platform.html`);
  const position = await page.locator('#c0109-1 .booklet-position').textContent();
  expect(text).toContain(`C0109.1[${position?.trim()}]`);
});

test('a standard prints on a few sheets, with its citations, addresses and no controls', async () => {
  const sheets = await print('standards/c0108.html');
  const text = sheets.join('');
  const [title = ''] = await listTitles('standards/c0108.html', '.title-name');
  expect(sheets[0]).toContain(title);
  expect(sheets.length).toBeLessThanOrEqual(5);
  expect(text).toContain('引用的标准(12项)');
  expect(text).toContain('本页网址:');
  expect(text).toMatch(/families\/platform\.html/);
  expect(text).not.toMatch(/跳到正文|复制|放大|全站导航/);
});

test('the headings of a long table stand on each of its sheets', async () => {
  const sheets = (await print('standards.html')).filter((sheet) => /GB\/T\d/.test(sheet));
  expect(sheets.length).toBeGreaterThan(3);
  expect(sheets.filter((sheet) => !sheet.includes('编号名称状态'))).toEqual([]);
});

test('hostile titles print as text', async () => {
  const text = (await print('booklets/family-local.html', inject('secondUrl'))).join('');
  expect(text).toContain('<i>DB99/T</i>');
});
