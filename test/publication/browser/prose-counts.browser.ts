import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { expect, inject, test } from 'vitest';
import { listItems } from '../../../src/lib/concepts/subsystems/coverage.ts';
import { listElements } from '../../../src/lib/html/parse-page.ts';
import { createModel } from '../../../src/lib/site/create-model.ts';
import { claims, listMembers } from '../counts/claims.ts';
import { createPattern } from '../counts/label-pattern.ts';
import { type Block, readBlocks, readPages } from '../counts/read-blocks.ts';
import { readPublishedDataset } from '../published-dataset.ts';

const model = createModel(readPublishedDataset(), '2026-12-31');
const { dataset } = model;
const pages = readPages(inject('folder'));
const blocks = readBlocks(inject('folder'));

const withMap = ['index', 'map'];

/** What a claim says of the blocks it is found in: each block with the numbers that are not as counted. */
const found = claims.map((claim) => {
  const { key, numbers } = claim;
  const pattern = typeof key === 'string' ? createPattern(dataset, key, numbers) : key;
  const met = blocks.flatMap((block) =>
    [...block.text.matchAll(pattern)].flatMap(({ groups = {} }) => {
      const counted = claim.count(model, block.page, groups);
      if (!counted) return [];
      const wrong = Object.entries(counted).filter(([name, n]) => Number(groups[name]) !== n);
      return [{ block, wrong: wrong.map(([name, n]) => `${name} is ${n}`) }];
    }),
  );
  return { key: String(key), met };
});

test('every number in the prose of the site is the one that the records give', () => {
  const wrong = found.flatMap(({ met }) =>
    met.flatMap(({ block, wrong: numbers }) =>
      numbers.map((number) => `${block.page}: ${block.text.slice(0, 80)}: ${number}`),
    ),
  );
  expect(wrong).toEqual([]);
});

test('every sentence that counts is on the site', () => {
  expect(found.filter(({ met }) => met.length === 0).map(({ key }) => key)).toEqual([]);
});

/** Lists of counts, which tests of their own read; tables; captions and headings, which count what follows them. */
const readElsewhere = ({ page, tag }: Block): boolean =>
  ['td', 'caption', 'h2'].includes(tag) ||
  (tag === 'li' && ['index', 'gaps'].includes(page)) ||
  (tag === 'th' && withMap.includes(page));

test('no sentence counts what no test reads', () => {
  const read = new Set(found.flatMap(({ met }) => met.map(({ block }) => block)));
  const counts = /(?<!第 ?[\d.]*)(?<![\d.])\d+ (?:项|条|个|格|处|份)/u;
  const unread = blocks.filter((block) => !read.has(block) && !readElsewhere(block));
  expect(
    unread.filter(({ text }) => counts.test(text)).map(({ page, text }) => `${page}: ${text}`),
  ).toEqual([]);
});

const numberIn = (text: string): number => Number(/\d+(?=\D*$)/.exec(text)?.[0]);
const rowsOf = (table: Element): number => {
  const body = listElements(table).find(({ tagName }) => tagName === 'tbody');
  return body ? listElements(body).filter(({ tagName }) => tagName === 'tr').length : 0;
};

test('tables hold as many rows as their captions say', () => {
  const tables = pages.flatMap(({ page, elements }) =>
    elements.filter(({ tagName }) => tagName === 'table').map((table) => ({ page, table })),
  );
  const counted = tables.flatMap(({ page, table }) => {
    const caption = listElements(table).find(({ tagName }) => tagName === 'caption');
    const said =
      caption && /\d \S+$/u.test(textOf(caption)) ? numberIn(textOf(caption)) : undefined;
    return said === undefined || rowsOf(table) === said ? [] : [`${page}: ${said}`];
  });
  expect(counted).toEqual([]);
});

test.each(['errata', 'status', 'news'])(
  'sections of %s hold as many entries as their headings say',
  (name) => {
    const elements = pages.find(({ page }) => page === name)?.elements ?? [];
    const headings = elements.filter(({ tagName, children }) => {
      return tagName === 'h2' && /（\d+ \S+）/u.test(textOf({ type: 'root', children }));
    });
    expect(headings.length).toBeGreaterThan(0);
    const wrong = headings.filter((heading) => {
      const list = elements
        .slice(elements.indexOf(heading))
        .find(({ tagName }) => tagName === 'table' || tagName === 'ol');
      const entries = list?.tagName === 'ol' ? countItems(list) : list && rowsOf(list);
      return entries !== Number(/（(\d+)/u.exec(textOf(heading))?.[1]);
    });
    expect(wrong.map((heading) => textOf(heading))).toEqual([]);
  },
);

const countItems = (list: Element): number =>
  list.children.filter((child) => child.type === 'element' && child.tagName === 'li').length;

/** The entries of a list of counts on a page: where each leads, and what it counts. */
function readCounts(name: string, entry: (element: Element) => boolean): Record<string, number> {
  const elements = pages.find(({ page }) => page === name)?.elements ?? [];
  const entries = elements.filter(entry).map((element): [string, number] => {
    const [anchor] = listElements(element).filter(({ tagName }) => tagName === 'a');
    const words = anchor ? textOf(element).slice(textOf(anchor).length) : '';
    return [String(anchor?.properties.href), Number(/\d+(?= \S)/u.exec(words)?.[0])];
  });
  return Object.fromEntries(entries.filter(([, count]) => !Number.isNaN(count)));
}

test('the cards of the home page count what they lead to', () => {
  const { subsystems, platform, terms, errata, sources } = dataset;
  const of = (page: string) => listMembers(model, page).length;
  const isCard = ({ properties }: Element) => [properties.className].flat().includes('card');
  expect(readCounts('index', isCard)).toEqual({
    ...toCounts(subsystems.subsystems, 'subsystems', (id) => of(`subsystems/${id}`)),
    ...toCounts(
      platform.views.filter(({ id }) => countSystems(id) > 0),
      'views',
      countSystems,
    ),
    'terms.html': terms.terms.length,
    'errata.html': errata.errata.length,
    'sources.html': sources.sources.length,
  });
  function countSystems(view: string): number {
    return platform.systems.filter((system) => system.view === view && !system.parent).length;
  }
});

test.each(withMap)('the rows of the map of %s count what they lead to', (page) => {
  const isRow = ({ tagName, properties }: Element) =>
    tagName === 'th' && properties.scope === 'row';
  expect(readCounts(page, isRow)).toEqual(
    toCounts(
      dataset.categories.categories,
      'categories',
      (id) => listMembers(model, `categories/${id}`).length,
    ),
  );
});

const toCounts = (
  records: readonly { id: string }[],
  folder: string,
  count: (id: string) => number,
) => Object.fromEntries(records.map(({ id }) => [`${folder}/${id}.html`, count(id)]));

test('the page of gaps counts what is open', () => {
  const { categories, subsystems, platform } = dataset;
  const isCount = ({ tagName, children }: Element) =>
    tagName === 'li' && /：\d+ \S+$/u.test(textOf({ type: 'root', children }).trim());
  const items = listItems(model);
  const empty = categories.categories.flatMap(({ id, subcategories = [] }) =>
    subcategories.filter((sub) => listMembers(model, `categories/${id}/${sub.id}`).length === 0),
  );
  // What concerns a system answers for its parts.
  const covered = new Set(platform.systems.filter((s) => s.concerns?.length).map(({ id }) => id));
  const counts = readCounts('gaps', isCount);
  const related = new Set(
    model.citations.citations.flatMap(({ citing, cited }) => [citing, cited]),
  );
  const lonely = listMembers(model, 'families/platform').filter(({ id }) => !related.has(id));
  expect(Object.values(counts).sort((a, b) => a - b)).toEqual(
    [
      model.standards.filter(({ status }) => status.tone === 'planned').length,
      empty.length,
      subsystems.subsystems.filter(({ id }) => listMembers(model, `subsystems/${id}`).length === 0)
        .length,
      ...(['none', 'partial', 'full'] as const).map(
        (wanted) => items.filter(({ coverage }) => coverage === wanted).length,
      ),
      platform.systems.filter(({ id, parent }) => !covered.has(id) && !covered.has(parent ?? ''))
        .length,
      lonely.length,
      dataset.leads.leads.length,
    ].sort((a, b) => a - b),
  );
});
