import { expect, inject, test } from 'vitest';
import { listKinds } from '../fixture-pages.ts';
import { openPagesOf } from '../open-page.ts';
import { findWide } from './find-wide.ts';

const open = openPagesOf(inject('secondUrl'));

test.each([
  ['a phone of 320 px', { width: 320, height: 600 }, ''],
  ['1280 px at 200 %', { width: 640, height: 400 }, ''],
  ['twice the letter size', {}, 'html { font-size: 200% !important; }'],
])('no kind of page scrolls sideways on %s', async (_, view, content) => {
  const page = await open('index.html', view);
  const faults: string[] = [];
  for (const address of listKinds()) {
    await page.goto(inject('secondUrl') + address);
    if (content) await page.addStyleTag({ content });
    const wide = await findWide(page);
    if (wide.length > 0) faults.push(`${address} ${wide.join(' ')}`);
  }
  expect(faults).toEqual([]);
});

test('the first stop of the keyboard skips to the content, and every stop is seen', async () => {
  const page = await open('standards/gx-t-104-2023.html');
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
  const page = await open('index.html', { reducedMotion: 'reduce' });
  const moving: string[] = [];
  for (const address of listKinds()) {
    await page.goto(inject('secondUrl') + address);
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
