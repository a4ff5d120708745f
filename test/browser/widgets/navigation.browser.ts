import { expect, inject, test } from 'vitest';
import { folderUrl } from '../fixture-pages.ts';
import { openPagesOf } from '../open-page.ts';

const open = openPagesOf(inject('secondUrl'));
/** A standard that cites and is cited. */
const standard = 'standards/gx-t-104-2023.html';

test('a long page lists its sections beside it on wide screens only', async () => {
  const page = await open(standard, { width: 1440, script: false });
  const contents = page.locator('.page-contents');
  const words = await contents.locator('a').allInnerTexts();
  expect(words).toEqual(await page.locator('article h2').allInnerTexts());
  expect(words.length).toBeGreaterThan(2);
  await contents.locator('a').last().click();
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
  const reached = page.locator('article h2', { has: page.locator(`[id="${id}"]`) });
  expect(await reached.allInnerTexts()).toEqual(words.slice(-1));
  await expect.poll(() => reached.evaluate((h) => h.getBoundingClientRect().top)).toBeLessThan(800);
  const narrow = await open(standard, { width: 1000 });
  expect(await narrow.locator('.page-contents').isVisible()).toBe(false);
  const short = await open('categories.html', { width: 1440 });
  expect(await short.locator('.page-contents').count()).toBe(0);
});

test('on a phone the navigation comes to the top on demand, without script too', async () => {
  const page = await open(standard, { width: 360, script: false });
  const top = async (selector: string) => (await page.locator(selector).boundingBox())?.y ?? 0;
  expect(await top('.site-navigation')).toBeGreaterThan(await top('main'));
  await page.locator('.navigation-link').click();
  expect(await top('.site-navigation')).toBeLessThan(await top('main'));
  expect(Math.abs(await top('.site-navigation'))).toBeLessThan(200);
  await page.locator('.navigation-close').click();
  expect(await top('.site-navigation')).toBeGreaterThan(await top('main'));
});

test('next leads through every standard in the order of the table, and back', async () => {
  const page = await open('standards.html', { width: 1440, script: false });
  const order = await page
    .locator('table.standards tbody th a')
    .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href));
  await page.goto(order[0] ?? '');
  expect(await page.locator('.neighbour-prev').count()).toBe(0);
  for (const next of order.slice(1, 6)) {
    const here = page.url();
    await page.locator('.neighbour-next').click();
    expect(page.url()).toBe(next);
    const previous = await page
      .locator('.neighbour-prev')
      .evaluate((a) => (a as HTMLAnchorElement).href);
    expect(previous).toBe(here);
  }
  await page.goto(order[order.length - 1] ?? '');
  expect(await page.locator('.neighbour-next').count()).toBe(0);
});

test('the card of a standard shows on hover, stays while pointed at, and goes with Esc', async () => {
  for (const base of [inject('secondUrl'), inject('secondMountUrl'), folderUrl()]) {
    const page = await open('status.html', { base, prepare: (each) => each.clock.install() });
    const link = page.locator('main a[href="standards/db99-t-1-2020.html"]').first();
    const card = page.locator('.standard-card');
    await link.hover();
    await card.waitFor({ state: 'visible' });
    expect(await card.innerText()).toMatch(/DB99\/T 1-2020[\s\S]*被代替[\s\S]*代替/);
    expect(await link.getAttribute('aria-describedby')).toBe(await card.getAttribute('id'));
    await card.hover();
    await page.clock.runFor('00:05');
    expect(await card.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
    expect(await link.getAttribute('aria-describedby')).toBe(null);
  }
});

test('the card is reached by keyboard and gone when the focus leaves', async () => {
  const page = await open('status.html');
  const card = page.locator('.standard-card');
  await page.locator('#site\\:content').focus();
  const onStandard = () =>
    page.evaluate(() => document.activeElement?.matches('main a[href^="standards/"]'));
  for (let i = 0; i < 20 && !(await onStandard()); i++) await page.keyboard.press('Tab');
  await card.waitFor({ state: 'visible' });
  await page.keyboard.press('Escape');
  expect(await card.isVisible()).toBe(false);
  await page.keyboard.press('Tab');
  expect(await card.isVisible()).toBe(true);
});

test('back to top shows on long pages after the first screen and makes no page longer', async () => {
  const page = await open('standards.html', { width: 1440, height: 300 });
  const link = page.locator('.to-top a');
  const inView = () =>
    link.evaluate((a) => {
      const { top, bottom } = a.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  expect(await inView()).toBe(false);
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  expect(await inView()).toBe(true);
  await link.click();
  await page.waitForFunction(() => scrollY === 0);
  const short = await open('404.html', { width: 1000 });
  const longer = await short.evaluate(() => {
    const height = () => document.documentElement.scrollHeight;
    const before = height();
    document.querySelector('.to-top')?.remove();
    return before - height();
  });
  expect(longer).toBe(0);
});

test('every page tells of the feeds of news and changes', async () => {
  const page = await open(standard);
  const feeds = await page.locator('link[type="application/atom+xml"]').all();
  expect(feeds.length).toBeGreaterThan(1);
  for (const feed of feeds) {
    const address = (await feed.getAttribute('href')) ?? '';
    const answer = await page.request.get(new URL(address, page.url()).href);
    expect(await answer.text()).toContain('<feed');
  }
});
