import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../browser/launch.ts';
import { listPageKinds } from './page-kinds.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The elements that make a page wider than its window; those inside something that scrolls do not. */
const findWide = (page: Page) =>
  page.evaluate(() => {
    const over = document.documentElement.scrollWidth - innerWidth;
    if (over <= 0) return [];
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll|hidden/.test(getComputedStyle(element).overflowX) ||
        scrolls(element.parentElement));
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        element.getBoundingClientRect().right > innerWidth + 1 && !scrolls(element.parentElement),
    );
    return [`${over}px`, ...wide.slice(0, 3).map((e) => e.outerHTML.slice(0, 120))];
  });

test.each([
  ['320 px', 320],
  ['1280 px at 200 %', 640],
])('no page scrolls sideways at %s', async (_, width) => {
  const page = await browser.newPage({ viewport: { width, height: 600 } });
  const faults: string[] = [];
  for (const address of listPageKinds()) {
    await page.goto(inject('rootUrl') + address);
    const wide = await findWide(page);
    if (wide.length > 0) faults.push(`${address} ${wide.join(' ')}`);
  }
  expect(faults).toEqual([]);
});

test('twice the letter size makes no page scroll sideways', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const faults: string[] = [];
  for (const address of listPageKinds()) {
    await page.goto(inject('rootUrl') + address);
    await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
    const wide = await findWide(page);
    if (wide.length > 0) faults.push(`${address} ${wide.join(' ')}`);
  }
  expect(faults).toEqual([]);
});

test('the first stop of the keyboard skips to the content, and every stop is seen', async () => {
  const page = await browser.newPage();
  await page.goto(`${inject('rootUrl')}standards/c0108.html`);
  await page.keyboard.press('Tab');
  const skip = page.locator('.skip-link');
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('site:content');
  const unseen: string[] = [];
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
      // A node of a drawing shows the focus by the line around it.
      const shape = element instanceof SVGElement && element.querySelector(':not(text)');
      const drawn = shape && Number.parseFloat(getComputedStyle(shape).strokeWidth) >= 3;
      return outlined || drawn ? null : element.outerHTML.slice(0, 120);
    });
    if (fault) unseen.push(fault);
  }
  expect(unseen).toEqual([]);
});

test('nothing moves for readers who asked for less motion', async () => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const moving: string[] = [];
  for (const address of listPageKinds()) {
    await page.goto(inject('rootUrl') + address);
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const style = getComputedStyle(element);
          const still = /^(0s(, )?)+$/.test(style.transitionDuration);
          return !still || style.animationName !== 'none' || style.scrollBehavior === 'smooth';
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    moving.push(...found.map((element) => `${address} ${element}`));
  }
  expect(moving).toEqual([]);
});
