import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { serialiseMdx } from '../../../../src/lib/mdx/serialise-mdx.ts';
import { createFrontMatter, type Page } from '../../../../src/lib/pages/page.ts';
import { createModel } from '../../../../src/lib/site/create-model.ts';
import { listPages } from '../../../../src/lib/site/list-pages.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';

/*
 * One page of every kind as it is generated from the second fixture, and of works with several editions as they are
 * from the fixture of these, so that a change of output is seen in review.
 * After a change on purpose: `npm run golden`, then read the diff.
 */

const folder = fileURLToPath(new URL('../../../golden/', import.meta.url));
const pages = listPages(createModel(loadFixture('second-dataset'), '2024-06-15'));

/** Pages that show more than the first of their kind. */
const telling = [
  'categories/general.html',
  'categories/general/framework.html',
  'families/sharing.html',
  'sources/scheme.html',
  'standards/2024002-t-99.html',
  'standards/db99-t-1-2020.html',
  'standards/gx-t-104-2023.html',
  'standards/q-xx-002.html',
  'systems/transfer.html',
];

const shown = [...Map.groupBy(pages, ({ kind }) => kind).values()].flatMap((alike) => {
  const chosen = alike.filter(({ address }) => telling.includes(address));
  return chosen.length > 0 ? chosen : alike.slice(0, 1);
});

const editions = listPages(createModel(loadFixture('editions-dataset'), '2024-06-15'));
const ofEditions = ['works/gb-t-35273.html', 'standards/gb-t-500-1-2001.html'];
shown.push(...editions.filter(({ address }) => ofEditions.includes(address)));

const fileOf = ({ address }: Page) => address.replace(/\.html$/, '.mdx');

test.each(shown.map((page) => [page.address, page] as const))(
  '%s is the page that was reviewed',
  async (_, page) => {
    const text = serialiseMdx(createFrontMatter(page), { type: 'root', children: page.blocks });
    await expect(text).toMatchFileSnapshot(folder + fileOf(page));
  },
);

test('no page stands there that is not compared', () => {
  const expected = new Set(shown.map(fileOf));
  const stray = globSync('**/*.*', { cwd: folder }).filter(
    (file) => !expected.has(file.replaceAll('\\', '/')),
  );
  expect(stray).toEqual([]);
  const all = [...pages, ...editions];
  expect(
    [...telling, ...ofEditions].filter((address) => !all.some((page) => page.address === address)),
  ).toEqual([]);
});
