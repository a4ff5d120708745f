import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../browser/launch.ts';
import { listPageKinds } from './page-kinds.ts';

declare const axe: { run(context: Document, options: object): Promise<AxeResults> };

const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What axe finds on the page as it stands: rule, element, reason. */
async function findFaults(page: Page, name: string): Promise<string[]> {
  await page.addScriptTag({ path });
  const { violations } = await page.evaluate(
    (runOnly) => axe.run(document, { runOnly, resultTypes: ['violations'] }),
    tags,
  );
  return violations.map(({ id, nodes }) => {
    const [first] = nodes;
    return `${name} ${id} ×${nodes.length} ${first?.html.slice(0, 160)} ${first?.failureSummary}`;
  });
}

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  test('axe finds nothing on any kind of page', async () => {
    const page = await (await browser.newContext({ colorScheme })).newPage();
    const faults: string[] = [];
    for (const address of listPageKinds()) {
      await page.goto(inject('rootUrl') + address);
      faults.push(...(await findFaults(page, address)));
    }
    expect(faults).toEqual([]);
  }, 240_000);

  test('axe finds nothing on a phone', async () => {
    const viewport = { width: 360, height: 800 };
    const page = await (await browser.newContext({ colorScheme, viewport })).newPage();
    const faults: string[] = [];
    for (const address of ['index.html', 'standards.html', 'standards/c0108.html', 'gaps.html']) {
      await page.goto(inject('rootUrl') + address);
      faults.push(...(await findFaults(page, address)));
    }
    expect(faults).toEqual([]);
  }, 120_000);

  test('axe finds nothing with suggestions, results or a large diagram open', async () => {
    const page = await (await browser.newContext({ colorScheme })).newPage();
    const faults: string[] = [];
    await page.goto(`${inject('rootUrl')}search.html?q=${encodeURIComponent('电子证照')}`);
    await page.waitForSelector('search-results [data-part="results"] a');
    faults.push(...(await findFaults(page, '搜索结果')));
    await page.goto(`${inject('rootUrl')}index.html`);
    await page.fill('#site-search', 'C0108');
    await page.waitForSelector('[role="option"]');
    faults.push(...(await findFaults(page, '建议')));
    await page.goto(`${inject('rootUrl')}standards/c0108.html`);
    await page.locator('.diagram-open').first().click();
    faults.push(...(await findFaults(page, '放大的图')));
    expect(faults).toEqual([]);
  }, 120_000);
});
