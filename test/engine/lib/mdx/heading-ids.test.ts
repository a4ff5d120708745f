import { expect, test } from 'vitest';
import { heading } from '../../../../src/lib/mdx/nodes.ts';
import { serialiseMdx } from '../../../../src/lib/mdx/serialise-mdx.ts';
import { renderMdx } from './render-mdx.ts';

/** The ids the headings of a page are given before those of the processor. */
async function idsOf(...titles: string[]): Promise<unknown[]> {
  const children = titles.map((title) => heading(2, title));
  const nodes = await renderMdx(serialiseMdx({}, { type: 'root', children }));
  return nodes.map((node) => (node[1] as { id?: string }).id);
}

test('keeps the ids of ASCII headings apart from those of records and of the layout', async () => {
  expect(await idsOf('content', 'GB/T 33190', '6.2.1')).toEqual([
    '§-content',
    '§-gb-t-33190',
    '§-6-2-1',
  ]);
});

test('gives no id twice', async () => {
  expect(await idsOf('Content', 'content', 'content', '🙂', '—', 'x', '2 content')).toEqual([
    '§-content',
    '§2-content',
    '§3-content',
    '§-',
    '§2-',
    '§-x',
    '§-2-content',
  ]);
});

test('leaves other headings to the processor', async () => {
  expect(await idsOf('引用关系', '标准 content')).toEqual([undefined, undefined]);
});
