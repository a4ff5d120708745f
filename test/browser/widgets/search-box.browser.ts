import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { SharedGlobals } from '../../../src/client/shared-globals.ts';
import { openPagesOf, type View } from '../open-page.ts';

const openPage = openPagesOf(inject('secondUrl'));
const open = (view?: View) => openPage('standards/gx-t-104-2023.html', view);

const box = (page: Page) => page.locator('#site-search');
const options = (page: Page) => page.locator('#site-search-list [role=option]');

/** Counts from now on how often the box asks the search; the box must have the focus. */
async function countQuestions(page: Page): Promise<() => Promise<number>> {
  await page.waitForFunction(() => 'standardsSearch' in globalThis);
  await page.evaluate(() => {
    const shared = globalThis as SharedGlobals & { asked?: number };
    const api = shared.standardsSearch;
    if (!api) return;
    const { suggest } = api;
    shared.asked = 0;
    api.suggest = (...question) => {
      shared.asked = (shared.asked ?? 0) + 1;
      return suggest(...question);
    };
  });
  return () => page.evaluate(() => (globalThis as { asked?: number }).asked ?? -1);
}

test('every page has one box in its header, reached by / and Ctrl+K', async () => {
  const page = await open();
  expect(await page.locator('.site-header search-box').count()).toBe(1);
  await page.keyboard.press('/');
  expect(await box(page).evaluate((e) => e === document.activeElement)).toBe(true);
  expect(await box(page).inputValue()).toBe('');
  await page.keyboard.type('a/b');
  expect(await box(page).inputValue()).toBe('a/b');
  await page.keyboard.press('Escape');
  await box(page).blur();
  await page.keyboard.press('Control+K');
  expect(await box(page).evaluate((e) => e === document.activeElement)).toBe(true);
});

test('arrows, Enter and Esc work as in a combobox', async () => {
  const page = await open();
  await box(page).focus();
  await page.keyboard.type('gxt103');
  await options(page).first().waitFor();
  expect(await box(page).getAttribute('aria-expanded')).toBe('true');
  expect(await box(page).getAttribute('aria-activedescendant')).toBeNull();
  await page.keyboard.press('ArrowDown');
  expect(await box(page).getAttribute('aria-activedescendant')).toBe('site-search-list-0');
  expect(await options(page).first().getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  const last = (await options(page).count()) - 1;
  expect(await box(page).getAttribute('aria-activedescendant')).toBe(`site-search-list-${last}`);
  await page.keyboard.press('Escape');
  expect(await box(page).getAttribute('aria-expanded')).toBe('false');
  expect(await box(page).inputValue()).toBe('gxt103');
  await page.keyboard.type('.');
  await options(page).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/standards\/gx-t-103-1-2023\.html/);
});

test('what is found is announced', async () => {
  const page = await open();
  await box(page).focus();
  await page.keyboard.type('dzdang');
  await options(page).first().waitFor();
  const status = page.locator('.site-header search-box [role=status]');
  expect(await status.innerText()).toMatch(/条建议/);
});

test('nothing happens while an input method composes', async () => {
  const page = await open();
  await box(page).focus();
  const asked = await countQuestions(page);
  const client = await page.context().newCDPSession(page);
  for (const text of ['d', 'di', 'dian', 'dianzi']) {
    await client.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  expect(await box(page).inputValue()).toBe('dianzi');
  expect(await asked()).toBe(0);
  const enter = await box(page).evaluate((input) => {
    const event = new KeyboardEvent('keydown', {
      key: 'Enter',
      isComposing: true,
      bubbles: true,
      cancelable: true,
    });
    return input.dispatchEvent(event);
  });
  expect(enter).toBe(true);
  expect(page.url()).toContain('gx-t-104');
  await client.send('Input.insertText', { text: '电子档案' });
  await options(page).first().waitFor();
  expect(await options(page).first().innerText()).toContain('电子档案');
  expect(await asked()).toBe(1);
});

test('composition that never fires input events is answered when it ends', async () => {
  const page = await open();
  await box(page).focus();
  const asked = await countQuestions(page);
  await box(page).evaluate((input) => {
    const field = input as HTMLInputElement;
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    field.value = '电子档案';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
  });
  expect(await asked()).toBe(0);
  await box(page).evaluate((input) => {
    input.dispatchEvent(
      new CompositionEvent('compositionend', { bubbles: true, data: '电子档案' }),
    );
  });
  await options(page).first().waitFor();
});

test('takes pasted text, very long text, and text that looks like code', async () => {
  const page = await open();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  const client = await page.context().newCDPSession(page);
  const pasted = [
    '《电子档案移交接口要求》（GX/T 104—2023）',
    '电子档案'.repeat(5000),
    '<b onmouseover=alert(1)>电子</b>',
    '(.*)+$',
  ];
  for (const text of pasted) {
    await box(page).fill('');
    await box(page).focus();
    await client.send('Input.insertText', { text });
    await options(page).first().waitFor();
    expect(await page.locator('#site-search-list b').count()).toBe(0);
  }
  await box(page).fill(pasted[0] ?? '');
  await page.waitForFunction(() =>
    document.querySelector('#site-search-list')?.textContent?.includes('104'),
  );
  expect(await options(page).first().innerText()).toContain('GX/T 104-2023');
  expect(faults).toEqual([]);
});

test('a click on an option opens it, a click elsewhere closes the list', async () => {
  const page = await open();
  await box(page).focus();
  await page.keyboard.type('gxt105');
  await options(page).first().waitFor();
  await page.locator('h1').click();
  await page.waitForFunction(
    () => document.querySelector<HTMLElement>('#site-search-list')?.hidden,
  );
  await box(page).focus();
  await page.keyboard.type(' ');
  await options(page).first().click();
  await page.waitForURL(/gx-t-105-2023\.html/);
});

test('the list stays inside a phone, and a suggestion is opened by touch', async () => {
  const page = await open({ width: 360, height: 640, hasTouch: true, isMobile: true });
  await box(page).tap();
  await page.keyboard.type('档案');
  await options(page).first().waitFor();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  const address = await options(page).first().getAttribute('href');
  await options(page).first().tap();
  await page.waitForURL((url) => url.href.split('?')[0] === address?.split('?')[0]);
});
