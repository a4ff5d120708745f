import { expect, test } from 'vitest';
import { simplifyTree } from '../../../../packages/static-mermaid/svg/simplify-tree.ts';
import {
  createElement,
  type SvgElement,
  writeSvg,
} from '../../../../packages/static-mermaid/svg/svg-tree.ts';

function simplify(...elements: SvgElement[]): string {
  return simplifyTree(elements).map(writeSvg).join('');
}
const path = (attributes: Record<string, string>) =>
  createElement('path', { d: 'M0 0', ...attributes });

test('groups without meaning go', () => {
  const inner = createElement('g', {}, [path({ fill: 'none' })]);
  expect(simplify(createElement('g', {}, [inner]))).toBe('<path d="M0 0" fill="none"/>');
});

test('what all shapes say is said once', () => {
  const paths = [path({ stroke: 'a', fill: 'none' }), path({ stroke: 'a', fill: 'none' })];
  expect(simplify(createElement('g', { class: 'x' }, paths))).toBe(
    '<g class="x" stroke="a" fill="none"><path d="M0 0"/><path d="M0 0"/></g>',
  );
});

test('nothing moves up when one member disagrees or is silent', () => {
  const paths = [path({ stroke: 'a' }), path({})];
  expect(simplify(createElement('g', { class: 'x' }, paths))).toBe(
    '<g class="x"><path d="M0 0" stroke="a"/><path d="M0 0"/></g>',
  );
});

test('text never inherits the paint of shapes', () => {
  const group = createElement('g', { class: 'x' }, [
    path({ stroke: 'a', fill: 'b' }),
    path({ stroke: 'a', fill: 'b' }),
    createElement('text', { 'font-size': '9' }, ['t']),
  ]);
  expect(simplify(group)).toBe(
    '<g class="x" font-size="9"><path d="M0 0" stroke="a" fill="b"/><path d="M0 0" stroke="a" fill="b"/><text>t</text></g>',
  );
});
