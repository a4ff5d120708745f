import type { Browser } from 'playwright-core';
import { createRenderer } from 'static-mermaid/renderer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requests } from '../fixtures/sources.ts';
import { drawInBrowser } from './draw-in-browser.ts';
import { measureFonts } from './measure-fonts.ts';
import { launchChromium, openPage } from './open-page.ts';
import { chineseFont, setFonts } from './page-fonts.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const sides = ['x', 'y', 'width', 'height'] as const;

test.each(Object.entries(requests))(
  '%s: every node within 1 px of a real browser',
  async (_name, request) => {
    const page = await openPage(browser);
    await setFonts(page, chineseFont, request.source);
    const expected = await drawInBrowser(page, request);
    const metrics = await measureFonts(page, request.source);
    const renderer = createRenderer({ metrics, onlyMermaid: true });
    const { nodes } = await renderer.render(request);
    await renderer.close();
    const offenders = expected.filter((box) => {
      const ours = nodes.find(({ id }) => id === box.id);
      return !ours || sides.some((side) => Math.abs(ours[side] - box[side]) > 1);
    });
    expect(nodes).toHaveLength(expected.length);
    expect(offenders).toEqual([]);
    await page.close();
  },
  120_000,
);
