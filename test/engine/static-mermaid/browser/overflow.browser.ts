import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { createRenderer } from 'static-mermaid/renderer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requests } from '../fixtures/sources.ts';
import { launchChromium, openPage } from './open-page.ts';
import { chineseFont, fontStacks, setFonts } from './page-fonts.ts';

let browser: Browser;
let diagrams: string;
beforeAll(async () => {
  browser = await launchChromium();
  const renderer = createRenderer();
  const drawn: string[] = [];
  for (const request of Object.values(requests)) drawn.push((await renderer.render(request)).svg);
  await renderer.close();
  diagrams = drawn.join('');
}, 120_000);
afterAll(() => browser.close());

const css = readFileSync(
  new URL('../../../../packages/static-mermaid/diagram.css', import.meta.url),
  'utf8',
);

/** Opens a page that shows the diagrams in a font stack. */
async function showDiagrams(fonts: string): Promise<Page> {
  const page = await openPage(browser);
  const sources = Object.values(requests).map(({ source }) => source);
  await setFonts(page, fonts, sources.join(''));
  await page.evaluate((html) => {
    document.body.innerHTML = html;
  }, diagrams);
  return page;
}

/** Runs in the page: texts that leave the box they stand in, by how many pixels. */
function findOverflows(): { text: string; by: number }[] {
  const overflows: { text: string; by: number }[] = [];
  for (const text of document.querySelectorAll<SVGTextElement>('.mm-node text, .mm-label text')) {
    const group = text.closest('.mm-node, .mm-label');
    const shapes = Array.from(group?.querySelectorAll('rect, path, polygon, circle') ?? []);
    const isFigure = shapes.some((shape) => shape.localName === 'circle');
    if (shapes.length === 0 || isFigure) continue;
    const inner = text.getBoundingClientRect();
    const outer = shapes.map((shape) => shape.getBoundingClientRect());
    const by = Math.max(
      Math.min(...outer.map((box) => box.left)) - inner.left,
      inner.right - Math.max(...outer.map((box) => box.right)),
    );
    if (by > 0) overflows.push({ text: text.textContent ?? '', by });
  }
  return overflows;
}

test.each(fontStacks)(
  'no label leaves its box in %s',
  async (fonts) => {
    const page = await showDiagrams(fonts);
    await page.addStyleTag({ content: css });
    expect(await page.locator('.mm-node text').count()).toBeGreaterThan(50);
    expect(await page.evaluate(findOverflows)).toEqual([]);
    await page.close();
  },
  120_000,
);

test('without the style sheet a drawing still has its light colours', async () => {
  const page = await showDiagrams(chineseFont);
  const fill = await page
    .locator('#c0108 .mm-node rect')
    .first()
    .evaluate((rect) => getComputedStyle(rect).fill);
  expect(fill).toBe('rgb(243, 246, 251)');
  await page.close();
}, 120_000);
