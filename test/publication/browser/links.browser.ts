import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { findBrokenLinks } from '../../browser/broken-links.ts';
import { launchBrowser } from '../../browser/launch.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// Some two hundred pages, one after another: minutes on a busy machine.
const patience = 300_000;

const find = (base: string) => findBrokenLinks(browser, base, inject('folder'));

test(
  'every link of every page resolves at the root of a host',
  async () => {
    const { pages, broken } = await find(inject('rootUrl'));
    expect(pages).toBeGreaterThan(180);
    expect(broken).toEqual([]);
  },
  patience,
);

test(
  'every link of every page resolves at a path of a host',
  async () => {
    expect((await find(inject('mountUrl'))).broken).toEqual([]);
  },
  patience,
);

test(
  'every link of every page resolves from a folder',
  async () => {
    expect((await find(`${pathToFileURL(inject('folder')).href}/`)).broken).toEqual([]);
  },
  patience,
);
