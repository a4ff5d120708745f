import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../src/lib/mdx/nodes.ts';
import { serialiseMdx } from '../../../../src/lib/mdx/serialise-mdx.ts';
import { createFrontMatter, type Page } from '../../../../src/lib/pages/page.ts';
import { createModel } from '../../../../src/lib/site/create-model.ts';
import { listAddresses } from '../../../../src/lib/site/list-addresses.ts';
import { listPages } from '../../../../src/lib/site/list-pages.ts';
import { kindLabels } from '../../../../src/lib/site/page-kinds.ts';
import { type FixtureName, loadFixture } from '../../../fixtures/load-fixture.ts';

const pagesOf = (name: FixtureName) => listPages(createModel(loadFixture(name), '2024-06-15'));

/** Every node of a page's blocks. */
function listNodes(blocks: readonly object[]): Record<string, unknown>[] {
  return blocks.flatMap((block) => {
    const { children = [] } = block as { children?: object[] };
    return [block as Record<string, unknown>, ...listNodes(children)];
  });
}

/** The offences of pages: what this says of each node, with the page it stands on. */
function findOffences(
  pages: Page[],
  offence: (node: Record<string, unknown>) => unknown,
): string[] {
  return pages.flatMap(({ address, blocks }) =>
    listNodes(blocks as Block[])
      .filter(offence)
      .map((node) => `${address} ${JSON.stringify(node).slice(0, 200)}`),
  );
}

describe.each(['second-dataset', 'minimal-dataset'] as const)('the pages of %s', (name) => {
  const pages = pagesOf(name);
  const addresses = pages.map(({ address }) => address);

  test('have addresses of their own, all of them permanent', () => {
    expect(addresses).toEqual([...new Set(addresses)]);
    const permanent = new Set(listAddresses(loadFixture(name)));
    expect(addresses.filter((address) => !permanent.has(address))).toEqual([]);
    expect(addresses.filter((address) => !address.endsWith('.html'))).toEqual([]);
  });

  test('have titles that stand alone, descriptions and known kinds', () => {
    const titles = pages.map(({ title }) => title);
    expect(titles.filter((title) => title.trim() === '')).toEqual([]);
    expect(titles).toEqual([...new Set(titles)]);
    expect(pages.filter(({ description }) => description.trim() === '')).toEqual([]);
    expect(pages.filter(({ kind }) => !(kind in kindLabels))).toEqual([]);
  });

  test('say nothing of undefined or null', () => {
    const words = /undefined|null|NaN|\[object/;
    expect(
      findOffences(pages, ({ type, value }) => type === 'text' && words.test(`${value}`)),
    ).toEqual([]);
    const heads = pages.map((page) => JSON.stringify(createFrontMatter(page)));
    expect(heads.filter((head) => words.test(head))).toEqual([]);
  });

  test('link to nothing but addresses of the site, by relative links', () => {
    const permanent = new Set(listAddresses(loadFixture(name)).map((a) => a.replace(/#.*/, '')));
    const lost = pages.flatMap(({ address, blocks }) =>
      listNodes(blocks as Block[]).flatMap((node) => {
        if (node.type !== 'link' || !/\.html\b/.test(`${node.url}`)) return [];
        const { origin, pathname } = new URL(`${node.url}`, `http://site.invalid/${address}`);
        const known = origin === 'http://site.invalid' && permanent.has(pathname.slice(1));
        return known ? [] : [`${address} → ${node.url}`];
      }),
    );
    expect(lost).toEqual([]);
  });

  test('carry data in texts only: attributes hold ids, and nothing is code', () => {
    const types = ['html', 'mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'];
    expect(findOffences(pages, ({ type }) => types.includes(`${type}`))).toEqual([]);
    const attributes = pages.flatMap(({ blocks }) =>
      listNodes(blocks as Block[]).flatMap((node) => (node.attributes as object[]) ?? []),
    );
    const odd = attributes.filter(
      (a) =>
        !/^(?:section:|word:)?[\w.-]*(?:\/[\w.-]+)?$/.test(`${(a as { value: unknown }).value}`),
    );
    expect(odd).toEqual([]);
  });

  test('serialise to the same text every time', () => {
    const texts = (list: Page[]) =>
      list.map((page) =>
        serialiseMdx(createFrontMatter(page), { type: 'root', children: page.blocks }),
      );
    expect(texts(pagesOf(name))).toEqual(texts(pages));
  });
});

test('a family without categories has its page, and its standards have theirs', () => {
  const addresses = pagesOf('second-dataset').map(({ address }) => address);
  expect(addresses).toEqual(
    expect.arrayContaining(['families/archive.html', 'standards/q-xx-002.html']),
  );
});

test('a category without standards and one without subcategories have their pages', () => {
  const addresses = pagesOf('second-dataset').map(({ address }) => address);
  expect(addresses).toEqual(
    expect.arrayContaining(['categories/general/unused.html', 'categories/empty.html']),
  );
});
