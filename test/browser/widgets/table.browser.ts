import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { zhCn } from '../../../src/lib/labels/zh-cn/catalogue.ts';
import { loadFixture } from '../../fixtures/load-fixture.ts';
import { folderUrl } from '../fixture-pages.ts';
import { openPagesOf, type View } from '../open-page.ts';
import { choose, countOf, menu, openTable, save, shown } from './table-page.ts';

const openPage = openPagesOf(inject('secondUrl'));
const open = (query = '', view: View = {}) => openTable(openPage, query, view);
const { standards } = loadFixture('second-dataset').standards;
const sizeOf = (family: string) => standards.filter((each) => each.family === family).length;

test('choices narrow the table, other facets count what is left, and the address holds them', async () => {
  const page = await open();
  const planned = await countOf(page, '状态', 'planned');
  expect(planned).toBeGreaterThan(0);
  await choose(page, '标准族', 'sharing');
  expect(await shown(page).count()).toBe(sizeOf('sharing'));
  expect(await countOf(page, '状态', 'planned')).toBe(0);
  expect(await countOf(page, '标准族', 'local')).toBe(sizeOf('local'));
  await choose(page, '标准族', 'local');
  await choose(page, '状态', 'planned');
  expect(await shown(page).count()).toBe(planned);
  expect(new URL(page.url()).search).toBe('?family=sharing&family=local&status=planned');
});

test('a choice is made by pressing its words, and the menu stays for another', async () => {
  const page = await open();
  const details = menu(page, '状态');
  await details.locator('summary').click();
  const words = (word: string) => details.locator('label span', { hasText: word });
  await words('被代替').click();
  expect(await details.locator('input[value=replaced]').isChecked()).toBe(true);
  await words('在研').click();
  expect(new URL(page.url()).searchParams.getAll('status')).toEqual(['replaced', 'planned']);
  await page.locator('h1').click();
  expect(await details.getAttribute('open')).toBeNull();
});

test('status is ordered as standards live, and exports leave empty what is empty', async () => {
  const page = await open('?sort=status');
  const seen = await shown(page).evaluateAll((rows) =>
    rows.map(
      (row) =>
        /status-(?!hollow)(\w+)/.exec(row.querySelector('.status')?.className ?? '')?.[1] ?? '',
    ),
  );
  const life = ['planned', 'upcoming', 'active', 'replaced', 'withdrawn'];
  const places = seen.map((status) => life.indexOf(status));
  expect(new Set(places).size).toBeGreaterThan(2);
  expect(places).toEqual([...places].sort());
  const text = (await save(page, 'CSV')).bytes.toString('utf8');
  expect(text).toContain(',,');
  expect(text).not.toContain('—');
});

test('back and forward go through the choices, and an address opens as it was left', async () => {
  const page = await open();
  await choose(page, '状态', 'active');
  const active = await shown(page).count();
  await choose(page, '性质', 'recommended');
  expect(await shown(page).count()).toBeLessThan(active);
  await page.goBack();
  expect(await shown(page).count()).toBe(active);
  expect(await menu(page, '性质').locator('input:checked').count()).toBe(0);
  await page.goForward();
  expect(await menu(page, '性质').locator('input:checked').count()).toBe(1);
  const again = await open(new URL(page.url()).search);
  expect(await shown(again).allInnerTexts()).toEqual(await shown(page).allInnerTexts());
});

test('the text filter folds width and case, keeps the place in the field, and can be cleared', async () => {
  const page = await open();
  const input = page.locator('.table-text input');
  await input.pressSequentially('ｇｘ/t103 ');
  expect(await shown(page).count()).toBeGreaterThan(1);
  for (const text of await shown(page).allInnerTexts()) expect(text).toContain('103');
  expect(await input.inputValue()).toBe('ｇｘ/t103 ');
  await page.locator('button', { hasText: '清除筛选' }).click();
  expect(await shown(page).count()).toBe(standards.length);
  expect(new URL(page.url()).search).toBe('');
});

test('order and columns are in the address', async () => {
  const page = await open('?sort=-year&columns=title,year,mandate');
  const years = await shown(page).evaluateAll((rows) =>
    rows.map((row) => row.querySelector('td:last-child')?.textContent?.trim() ?? ''),
  );
  const known = years.filter((year) => year !== '—');
  expect(known).toEqual([...known].sort().reverse());
  expect(years.slice(known.length).every((year) => year === '—')).toBe(true);
  expect(await page.locator('thead th:visible').allInnerTexts()).toEqual([
    '编号',
    '名称',
    '性质',
    zhCn['field.year'],
  ]);
  await choose(page, '显示的列', 'mandate');
  expect(new URL(page.url()).searchParams.get('columns')).toBe('number,title,year');
});

test('numbers are ordered as numbers, up, down, then as the table came', async () => {
  const page = await open();
  const numbers = () => shown(page).locator('th a').allInnerTexts();
  const came = await numbers();
  const byNumber = await openPage('standards-by-number.html', { script: false });
  const ascending = await byNumber.locator('table.standards tbody th a').allInnerTexts();
  expect(ascending).not.toEqual(came);
  const button = page.locator('thead button', { hasText: '编号' });
  await button.click();
  expect(await numbers()).toEqual(ascending);
  await button.click();
  expect(await numbers()).toEqual([...ascending].reverse());
  await button.click();
  expect(await numbers()).toEqual(came);
  expect(new URL(page.url()).search).toBe('');
});

test('what is selected, or else what is listed, is saved as CSV that Excel and WPS read', async () => {
  const page = await open('?family=archive');
  const { name, bytes } = await save(page, 'CSV');
  expect(name).toMatch(/\.csv$/);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = bytes.toString('utf8').trim().split('\r\n');
  expect(lines).toHaveLength(1 + sizeOf('archive'));
  const headings = await page
    .locator('thead th[scope=col]')
    .evaluateAll((all) =>
      all
        .filter((th) => th.checkVisibility() || th.hasAttribute('data-always-saved'))
        .flatMap((th): string[] =>
          JSON.parse(th.getAttribute('data-saved') ?? JSON.stringify([th.textContent?.trim()])),
        ),
    );
  expect(lines[0]).toBe([...headings, '网址'].join(','));
  expect(lines[2]).toMatch(/^Q\/XX 002,,,\| a \| b \|,,,列为废止,.*standards\/q-xx-002\.html$/);
  await shown(page).last().locator('input').check();
  expect(await page.locator('.table-export').innerText()).toContain('选中的 1 项');
  const one = (await save(page, 'CSV')).bytes.toString('utf8').trim().split('\r\n');
  expect(one.slice(1)).toEqual(lines.slice(-1));
});

test('the same is saved as an Excel file, over http and from a folder', async () => {
  for (const base of [inject('secondUrl'), folderUrl()]) {
    const { name, bytes } = await save(await open('?family=archive', { base }), 'XLSX');
    expect(name).toMatch(/\.xlsx$/);
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(bytes.includes('xl/worksheets/sheet1.xml')).toBe(true);
  }
});

test('from a folder the table is narrowed and the address keeps it', async () => {
  const page = await open('', { base: folderUrl() });
  await choose(page, '标准族', 'sharing');
  expect(await shown(page).count()).toBe(sizeOf('sharing'));
  await page.reload();
  await page.waitForSelector('.table-tools');
  expect(await shown(page).count()).toBe(sizeOf('sharing'));
});

test('menus close with Esc, give the focus back and stay inside the page', async () => {
  for (const width of [1280, 768, 360]) {
    const page = await open('', { width });
    if (width === 360) await page.locator('.table-facets > summary').click();
    for (const summary of await page.locator('.table-menu > summary').all()) {
      await summary.focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth === clientWidth;
      });
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      expect(await summary.evaluate((e) => e === document.activeElement)).toBe(true);
    }
    expect(await page.locator('.table-menu[open]').count()).toBe(0);
  }
});

test('by touch, on a phone, words are pressed to choose', async () => {
  const page = await open('', { width: 360, hasTouch: true, isMobile: true });
  await page.locator('.table-facets > summary').tap();
  await menu(page, '状态').locator('summary').tap();
  await menu(page, '状态').locator('label span', { hasText: '废止' }).tap();
  expect(await shown(page).locator('th a').allInnerTexts()).toEqual(['Q/XX 002']);
  expect(new URL(page.url()).search).toBe('?status=withdrawn');
});

test('by keyboard alone a choice is made, and a heading sorts both ways', async () => {
  const page = await open();
  await menu(page, '标准族').locator('summary').focus();
  for (const key of ['Enter', 'Tab', 'Space']) await page.keyboard.press(key);
  expect(await shown(page).count()).toBe(sizeOf('local'));
  const button = page.locator('thead button', { hasText: '名称' });
  await button.focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('thead th[aria-sort="ascending"]').innerText()).toContain('名称');
  const ascending = await shown(page).allInnerTexts();
  await page.keyboard.press('Enter');
  expect(await page.locator('thead th[aria-sort="descending"]').count()).toBe(1);
  expect(await shown(page).allInnerTexts()).toEqual([...ascending].reverse());
});

test('without script the list is whole, and its headings lead to other orders', async () => {
  const page = await openPage('standards.html', { script: false });
  const rows = page.locator('table.standards tbody tr');
  expect(await rows.count()).toBe(standards.length);
  await page.locator('thead a', { hasText: '编号' }).click();
  expect(page.url()).toMatch(/standards-by-number\.html$/);
  expect(await rows.count()).toBe(standards.length);
});

test('the page works under a strict content security policy', async () => {
  const broken: string[] = [];
  const prepare = async (page: Page) => {
    page.on('console', (message) => {
      if (message.type() === 'error') broken.push(message.text());
    });
    await page.route('**/*.html*', async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': "default-src 'self'" };
      await route.fulfill({ response, headers });
    });
  };
  const page = await open('', { prepare });
  await choose(page, '显示的列', 'year');
  await page.keyboard.press('Escape');
  await page.locator('standards-table tbody a').first().hover();
  await page.waitForSelector('.standard-card:visible');
  expect((await save(page, 'XLSX')).bytes.length).toBeGreaterThan(0);
  expect(broken).toEqual([]);
});
