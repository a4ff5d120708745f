import { expect, test } from 'vitest';
import { linkNodes } from '../../../../packages/static-mermaid/svg/link-nodes.ts';
import { createElement, writeSvg } from '../../../../packages/static-mermaid/svg/svg-tree.ts';

function render(id: string): string {
  const node = createElement('g', { class: 'mm-node' }, [createElement('text', {}, ['甲'])]);
  const marks = {
    links: { a: { href: 'a.html', title: '甲 & 乙' }, b: { href: 'b.html' } },
    current: 'b',
  };
  const outer = createElement('g', { class: 'x' }, [node]);
  return linkNodes([outer], new Map([[node, id]]), marks)
    .map(writeSvg)
    .join('');
}

test.each([
  ['a', '<a href="a.html" class="mm-node"><title>甲 &amp; 乙</title><text>甲</text></a>'],
  ['b', '<a href="b.html" class="mm-node mm-current" aria-current="true"><text>甲</text></a>'],
  ['c', '<g class="mm-node"><text>甲</text></g>'],
  ['toString', '<g class="mm-node"><text>甲</text></g>'],
])('node %s', (id, expected) => {
  expect(render(id)).toBe(`<g class="x">${expected}</g>`);
});
