import { expect, test } from 'vitest';
import { factTable, table } from '../../../../src/lib/mdx/nodes.ts';
import { serialiseMdx } from '../../../../src/lib/mdx/serialise-mdx.ts';
import { renderMdx } from './render-mdx.ts';

const rows = [['名称', '</script> {1}']];

test('a table of names and values says so, whatever stands in its headings', async () => {
  const children = [factTable(rows), table(['', ''], rows), table(['甲', '乙'], rows)];
  const nodes = await renderMdx(serialiseMdx({}, { type: 'root', children }));
  expect(nodes.map(([name, attributes]) => [name, attributes])).toEqual([
    ['table', { facts: true }],
    ['table', {}],
    ['table', {}],
  ]);
  expect(nodes[0]?.slice(2)).toEqual(nodes[1]?.slice(2));
});

test('around anything but one table it is an error', async () => {
  await expect(renderMdx('<FactTable>\n\n文字\n\n</FactTable>')).rejects.toThrow('one table');
});
