import { expect, test } from 'vitest';
import { createElement, writeSvg } from '../../../../packages/static-mermaid/svg/svg-tree.ts';

test('text and attributes are escaped', () => {
  const text = createElement('text', { class: '"<&>"' }, ['<script>&\0"']);
  expect(() => writeSvg(text)).toThrow('class is not allowed on <text>');
  const group = createElement('g', { class: '"<&>"' }, [createElement('text', {}, ['<b>&\0"'])]);
  expect(writeSvg(group)).toBe(
    '<g class="&quot;&lt;&amp;&gt;&quot;"><text>&lt;b&gt;&amp;&quot;</text></g>',
  );
});

test.each([
  ['script', {}],
  ['style', {}],
  ['foreignObject', {}],
  ['g', { style: 'fill:red' }],
  ['g', { onclick: 'x()' }],
  ['a', { 'xlink:href': 'x' }],
])('<%s %j> is an error', (name, attributes) => {
  expect(() => writeSvg(createElement(name, attributes))).toThrow('not allowed');
});
