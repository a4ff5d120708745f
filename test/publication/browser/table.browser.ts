import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../browser/launch.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const folderUrl = () => `${pathToFileURL(inject('folder')).href}/`;

async function open(query = '', { base = inject('rootUrl'), width = 1280 } = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    acceptDownloads: true,
  });
  const page = await context.newPage();
  await page.goto(`${base}standards.html${query}`);
  await page.waitForSelector('.table-tools');
  return page;
}

const shown = (page: Page) => page.locator('standards-table tbody tr:not([hidden])');
const menu = (page: Page, word: string) =>
  page.locator('.table-menu').filter({ has: page.locator('summary', { hasText: word }) });

async function choose(page: Page, word: string, value: string): Promise<void> {
  const details = menu(page, word);
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
  await details.locator(`input[value="${value}"]`).click();
}

async function countOf(page: Page, word: string, value: string): Promise<number> {
  const option = menu(page, word)
    .locator('label')
    .filter({
      has: page.locator(`input[value="${value}"]`),
    });
  return Number(await option.locator('.count').textContent());
}

test('choices narrow the table, other facets count what is left, and the address holds them', async () => {
  const page = await open();
  const planned = await countOf(page, '状态', 'planned');
  expect(planned).toBeGreaterThan(0);
  await choose(page, '标准族', 'platform');
  expect(await shown(page).count()).toBe(34);
  expect(await countOf(page, '状态', 'planned')).toBe(0);
  expect(await countOf(page, '标准族', 'national')).toBe(105);
  await choose(page, '标准族', 'national');
  await choose(page, '状态', 'planned');
  expect(await shown(page).count()).toBe(planned);
  expect(new URL(page.url()).search).toBe('?family=platform&family=national&status=planned');
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
    rows.map((row) => row.querySelector('.status')?.className.replace('status status-', '') ?? ''),
  );
  const life = ['planned', 'upcoming', 'active', 'replaced', 'withdrawn'];
  const places = seen.map((status) => life.indexOf(status));
  expect(new Set(places).size).toBeGreaterThan(2);
  expect(places).toEqual([...places].sort());
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.table-export button', { hasText: 'CSV' }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain(',,');
  expect(text).not.toContain('—');
});

test('back and forward go through the choices, and an address opens as it was left', async () => {
  const page = await open();
  await choose(page, '状态', 'replaced');
  const replaced = await shown(page).count();
  await choose(page, '性质', 'recommended');
  await page.goBack();
  expect(await shown(page).count()).toBe(replaced);
  expect(await menu(page, '性质').locator('input:checked').count()).toBe(0);
  await page.goForward();
  expect(await menu(page, '性质').locator('input:checked').count()).toBe(1);
  const again = await open(new URL(page.url()).search);
  expect(await shown(again).allInnerTexts()).toEqual(await shown(page).allInnerTexts());
});

test('the text filter folds width and case, keeps the place in the field, and can be cleared', async () => {
  const page = await open();
  const input = page.locator('.table-text input');
  await input.pressSequentially('ｇｂ/t33780 ');
  expect(await shown(page).count()).toBeGreaterThan(1);
  for (const text of await shown(page).allInnerTexts()) expect(text).toContain('33780');
  expect(await input.inputValue()).toBe('ｇｂ/t33780 ');
  await page.locator('button', { hasText: '清除筛选' }).click();
  expect(await shown(page).count()).toBe(139);
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
    '年份',
  ]);
  await choose(page, '显示的列', 'mandate');
  expect(new URL(page.url()).searchParams.get('columns')).toBe('number,title,year');
});

test('numbers are ordered as numbers, up, down, then as the table came', async () => {
  const page = await open();
  const first = () => shown(page).first().locator('th a').innerText();
  const came = await first();
  const button = page.locator('thead button', { hasText: '编号' });
  await button.click();
  expect(await first()).toBe('C0101');
  await button.click();
  expect(await first()).toMatch(/^20\d+-/);
  await button.click();
  expect(await first()).toBe(came);
  expect(new URL(page.url()).search).toBe('');
});

test('what is selected, or else what is listed, is saved as CSV that Excel and WPS read', async () => {
  const page = await open('?status=replaced');
  const save = async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.table-export button', { hasText: 'CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
    return readFileSync(await download.path());
  };
  const all = await save();
  expect([...all.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = all.toString('utf8').trim().split('\r\n');
  expect(lines).toHaveLength(1 + (await shown(page).count()));
  expect(lines[0]).toBe('编号,名称,状态,分类,重点工作,是否指导对接,网址');
  expect(lines[1]).toMatch(/被代替.*standards\/.+\.html$/);
  await shown(page).last().locator('input').check();
  expect(await page.locator('.table-export').innerText()).toContain('选中的 1 项');
  const one = (await save()).toString('utf8').trim().split('\r\n');
  expect(one.slice(1)).toEqual(lines.slice(-1));
});

test('the same is saved as an Excel file, over http and from a folder', async () => {
  for (const base of [inject('rootUrl'), folderUrl()]) {
    const page = await open('?status=replaced', { base });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.table-export button', { hasText: 'XLSX' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    const bytes = readFileSync(await download.path());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(bytes.includes('xl/worksheets/sheet1.xml')).toBe(true);
  }
});

test('from a folder the table is narrowed and the address keeps it', async () => {
  const page = await open('', { base: folderUrl() });
  await choose(page, '标准族', 'platform');
  expect(await shown(page).count()).toBe(34);
  await page.reload();
  await page.waitForSelector('.table-tools');
  expect(await shown(page).count()).toBe(34);
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

test('the page works under a strict content security policy', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const broken: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') broken.push(message.text());
  });
  await page.route('**/*.html*', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': "default-src 'self'" };
    await route.fulfill({ response, headers });
  });
  await page.goto(`${inject('rootUrl')}standards.html`);
  await choose(page, '显示的列', 'year');
  await page.locator('standards-table tbody a').first().hover();
  await page.waitForSelector('.standard-card:not([hidden])');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.table-export button', { hasText: 'XLSX' }).click(),
  ]);
  expect(await download.failure()).toBeNull();
  expect(broken).toEqual([]);
});
