import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchBrowser } from './launch.ts';

/** How a page is looked at, if otherwise than on a screen of 1280 by 800 with scripts. */
export interface View extends BrowserContextOptions {
  /** Where the site stands: another host, a folder. */
  base?: string;
  width?: number;
  height?: number;
  script?: boolean;
  /** What is done to the page before it is opened. */
  prepare?(page: Page): Promise<unknown>;
}

/** Opens a page of the site under test, by itself: it shares nothing with the others. */
export type OpenPage = (address: string, view?: View) => Promise<Page>;

/**
 * Starts a browser for the tests of a file and ends it after them; what a test has opened is closed when it is over.
 * @param site where the site under test stands.
 */
export function openPagesOf(site: string): OpenPage {
  let browser: Browser;
  const opened: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((context) => context.close()));
  });
  afterAll(() => browser.close());
  return async (address, view = {}) => {
    const { base = site, width = 1280, height = 800, script = true, prepare, ...options } = view;
    const context = await browser.newContext({
      viewport: { width, height },
      javaScriptEnabled: script,
      ...options,
    });
    opened.push(context);
    const page = await context.newPage();
    await prepare?.(page);
    await page.goto(base + address);
    return page;
  };
}
