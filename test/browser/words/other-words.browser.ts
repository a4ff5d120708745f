import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listElements, parsePage } from '../../../src/lib/html/parse-page.ts';
import type { TableFacet } from '../../../src/lib/table/table-facets.ts';
import { fixtureFolder } from '../../fixtures/load-fixture.ts';
import { listKinds } from '../fixture-pages.ts';
import { launchBrowser } from '../launch.ts';
import { listIds, waitForResults } from '../widgets/search-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const own = inject('secondFolder');
const other = inject('otherWordsFolder');
const files = (folder: string, pattern: string) =>
  globSync(pattern, { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

/** Properties that hold words, and what is made anew with every change of the data. */
const worded = new Set([
  'ariaLabel',
  'title',
  'content',
  'placeholder',
  'dataLabel',
  'dataTitle',
  'dataPage',
  'dataPagefindMeta',
  'dataPrinted',
  'dataSaved',
  'dataCaution',
  'dataSearchVersion',
]);
const versions = /\?v=[0-9a-f]{8}/g;

/** The elements of a page with what scripts, links and styles read of them. Drawings are left out: words have widths. */
function readSkeleton(folder: string, page: string): string[] {
  const elements = listElements(parsePage(readFileSync(join(folder, page), 'utf8')));
  const drawn = new Set(elements.filter(({ tagName }) => tagName === 'svg').flatMap(listElements));
  return elements.filter((element) => !drawn.has(element)).map(describeElement);
}

function describeElement({ tagName, properties }: Element): string {
  const heading = /^h[1-6]$/.test(tagName);
  const kept = Object.entries(properties).filter(
    ([name]) => !worded.has(name) && !(heading && name === 'id'),
  );
  return `${tagName} ${JSON.stringify(kept.map(dropWords)).replace(versions, '')}`;
}

/** Of facets, their names and the ids of their values. */
function dropWords([name, value]: [string, unknown]): unknown[] {
  if (name !== 'dataFacets') return [name, value];
  const facets: TableFacet[] = JSON.parse(String(value));
  return facets.map((facet) => [facet.name, ...facet.values.map(([id]) => id)]);
}

/** Where the elements of a page show, by the order they stand in: what they are, and whether they have a box. */
async function readBoxes(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  await page.waitForFunction(() => !document.querySelector('search-results:not([data-settled])'));
  return page.evaluate(() =>
    [...document.querySelectorAll('body, body *')]
      // The way back to the top shows on long pages only: words have lengths.
      .filter((element) => !element.parentElement?.closest('svg') && !element.closest('.to-top'))
      .map((element) => {
        const { display, visibility, position } = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        const shown = width > 0 && height > 0 && element.checkVisibility();
        return [element.localName, element.className, display, visibility, position, shown].join(
          ' ',
        );
      }),
  );
}

/** The first difference between two lists, if any. */
function findDifference(mine: readonly string[], theirs: readonly string[]): string | null {
  const length = Math.max(mine.length, theirs.length);
  const at = Array.from({ length }, (_, i) => i).find((i) => mine[i] !== theirs[i]);
  return at === undefined ? null : `${at}: ${mine[at]} ≠ ${theirs[at]}`;
}

describe('a site in other words', () => {
  test('has the same files', () => {
    const site = (folder: string) =>
      files(folder, '**/*').filter((file) => !/^pagefind\/.*\d|\.pf_/.test(file));
    expect(site(other)).toEqual(site(own));
  });

  test('has the same elements with the same ids, classes, values and links on every page', () => {
    const pages = files(own, '**/*.html');
    expect(pages.length).toBeGreaterThan(50);
    const wrong = pages.flatMap((page) => {
      const [mine, theirs] = [readSkeleton(own, page), readSkeleton(other, page)];
      const at = mine.findIndex((line, i) => line !== theirs[i]);
      return at < 0 && mine.length === theirs.length
        ? []
        : [`${page}: ${mine[at]} ≠ ${theirs[at]}`];
    });
    expect(wrong).toEqual([]);
  });

  test('exports the same data', () => {
    const data = files(own, '{data,standards}/*.json').filter((f) => !f.endsWith('schema.json'));
    expect(data.length).toBeGreaterThan(5);
    const changed = data.filter((file) => readData(own, file) !== readData(other, file));
    expect(changed).toEqual([]);
  });

  // Titles and numbers of the dataset: the text of pages, and the names of some, are in other words.
  test.each(['DB99', 'GX/T 103', 'dangan', '数据 标准', '2020', '档案'])(
    'suggests the same for %s',
    async (query) => {
      const ask = async (url: string) => {
        const page = await browser.newPage();
        await page.goto(url);
        await page.locator('#site-search').fill(query);
        const options = page.locator('#site-search-list [role=option]');
        await options.first().waitFor();
        const links = await options.evaluateAll((all) =>
          all.map((each) => each.getAttribute('href')),
        );
        await page.close();
        return links.map((link) => link?.replace(url, ''));
      };
      const found = await ask(inject('secondUrl'));
      expect(found.length).toBeGreaterThan(1);
      expect(await ask(inject('otherWordsUrl'))).toEqual(found);
    },
  );

  test('narrows its table the same way when the words of a choice are pressed', async () => {
    const narrow = async (url: string) => {
      const page = await browser.newPage();
      await page.goto(`${url}standards.html`);
      const menus = page.locator('.table-menu');
      await menus.first().locator('summary').click();
      await menus.first().locator('label:has(input:not(:checked)) span').first().click();
      const state = [new URL(page.url()).search, ...(await listRows(page))];
      await page.close();
      return state;
    };
    const narrowed = await narrow(inject('secondUrl'));
    expect(narrowed[0]).not.toBe('');
    expect(narrowed.length).toBeGreaterThan(1);
    expect(await narrow(inject('otherWordsUrl'))).toEqual(narrowed);
  });

  test('lays out every kind of page the same way: as many elements, as many of them shown', async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const different: string[] = [];
    for (const address of [...listKinds(), 'search.html?family=sharing']) {
      const mine = await readBoxes(page, inject('secondUrl') + address);
      const theirs = await readBoxes(page, inject('otherWordsUrl') + address);
      const difference = findDifference(mine, theirs);
      if (difference !== null) different.push(`${address} ${difference}`);
    }
    await page.close();
    expect(different).toEqual([]);
  }, 120_000);

  test('finds the same by number, by title and under every filter', async () => {
    const page = await browser.newPage();
    const ask = async (base: string, query: string) => {
      await page.goto(`${base}search.html?${query}`);
      await waitForResults(page);
      return listIds(page);
    };
    const values = await listFilterValues(page);
    const queries = [...values, 'q=DB99', 'q=%E6%A1%A3%E6%A1%88&family=sharing'];
    const found: Record<string, string[]>[] = [];
    for (const base of [inject('secondUrl'), inject('otherWordsUrl')]) {
      const answers: Record<string, string[]> = {};
      for (const query of queries) answers[query] = standardsOf(await ask(base, query));
      found.push(answers);
    }
    await page.close();
    expect(values.length).toBeGreaterThan(10);
    expect(Object.values(found[0] ?? {}).filter((ids) => ids.length > 0).length).toBeGreaterThan(
      10,
    );
    expect(found[1]).toEqual(found[0]);
  }, 120_000);

  test('keeps every address of the ledger, anchors included', () => {
    const ledger = JSON.parse(
      readFileSync(join(fixtureFolder('second-dataset'), 'addresses.json'), 'utf8'),
    );
    const missing = (folder: string) =>
      ledger.addresses.filter((address: string) => !isThere(folder, address));
    expect(ledger.addresses.length).toBeGreaterThan(50);
    expect([missing(own), missing(other)]).toEqual([[], []]);
  });
});

/** A file of data without what is said in words beside the ids: the names of facts, and those that are said. */
function readData(folder: string, file: string): string {
  return JSON.stringify(JSON.parse(readFileSync(join(folder, file), 'utf8')), (key, value) =>
    key === 'facts' ? value.map(({ id }: { id: string }) => id) : value,
  );
}

/** Where the rows shown lead. */
function listRows(page: Page): Promise<string[]> {
  return page
    .locator('standards-table tbody tr:visible th a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

/** Queries of the search page, one for each value of each filter it offers. */
async function listFilterValues(page: Page): Promise<string[]> {
  await page.goto(`${inject('secondUrl')}search.html?q=DB99`);
  await waitForResults(page);
  return page.locator('search-results select option:not([value=""])').evaluateAll((options) =>
    options.map((option) => {
      const { value, parentElement } = option as HTMLOptionElement;
      return `${parentElement?.getAttribute('name')}=${encodeURIComponent(value)}`;
    }),
  );
}

/** Standards among results: pages are found by their text too, and that, in other words, is of another length. */
const standardsOf = (ids: readonly string[]): string[] =>
  ids.filter((id) => !id.includes('.')).sort();

/** Whether a folder has a page of an address, and the page its anchor. */
function isThere(folder: string, address: string): boolean {
  const [page = '', anchor] = address.split('#');
  const elements = listElements(parsePage(readFileSync(join(folder, page), 'utf8')));
  return !anchor || elements.some(({ properties }) => properties.id === anchor);
}
