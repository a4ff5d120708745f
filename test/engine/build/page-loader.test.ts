import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageLoader } from '../../../src/build/page-loader.ts';
import { makeFolder } from '../scripts/temporary-folder.ts';

type Context = Parameters<ReturnType<typeof pageLoader>['load']>[0];

/** What the loader puts into the store of Astro, of which it uses this part. */
async function load(folder: string): Promise<unknown[]> {
  const entries: unknown[] = [];
  const store = { clear: () => entries.splice(0), set: (entry: unknown) => entries.push(entry) };
  const parseData = async ({ data }: { data: unknown }) => data;
  await pageLoader(folder).load({ store, parseData } as unknown as Context);
  return entries;
}

test.each(['\n', '\r\n'])('reads what pages say of themselves, lines ending in %j', async (end) => {
  const folder = makeFolder();
  mkdirSync(join(folder, 'guide'));
  const page = ['---', 'title: 甲', 'description: 乙', '---', '', '正文', ''].join(end);
  writeFileSync(join(folder, 'guide/a.b.mdx'), page);
  const id = 'guide/a.b';
  expect(await load(folder)).toEqual([{ id, data: { title: '甲', description: '乙' } }]);
});

test('loads nothing from a folder that is not there', async () => {
  expect(await load(join(makeFolder(), 'nowhere'))).toEqual([]);
});
