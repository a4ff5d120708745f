import { expect, test } from 'vitest';
import { elementBox } from '../../../../packages/static-mermaid/emulation/element-box.ts';
import { readerMetrics } from '../../../../packages/static-mermaid/text/measure-text.ts';
import { findIt } from './parse-svg.ts';

const exact = { ...readerMetrics, grid: 0 };

const cases: [content: string, box: number[] | undefined][] = [
  ['<rect class="it" x="1" y="2" width="3" height="4"/>', [1, 2, 4, 6]],
  ['<rect class="it"/>', undefined],
  ['<circle class="it" cx="5" cy="5" r="2"/>', [3, 3, 7, 7]],
  ['<ellipse class="it" cx="5" cy="5" rx="2" ry="1"/>', [3, 4, 7, 6]],
  ['<line class="it" x1="4" y1="0" x2="0" y2="3"/>', [0, 0, 4, 3]],
  ['<polygon class="it" points="0,0 4,1 -2,3"/>', [-2, 0, 4, 3]],
  [
    '<g class="it"><rect width="1" height="1" transform="translate(2 3)"/><defs><rect width="9" height="9"/></defs></g>',
    [2, 3, 3, 4],
  ],
  ['<g class="it"><rect width="1" height="1" style="display: none"/></g>', undefined],
  ['<text class="it" font-size="10" x="3">国家</text>', [3, -9.8, 23, 2.6]],
  ['<text class="it" font-size="10" text-anchor="middle">国家</text>', [-10, -9.8, 10, 2.6]],
  [
    '<text class="it" font-size="10"><tspan x="0" dy="1em">国</tspan><tspan x="0" dy="1em">家标</tspan></text>',
    [0, 0.2, 20, 22.6],
  ],
  ['<text font-size="10">国<tspan class="it">家</tspan></text>', [10, -9.8, 20, 2.6]],
];

test.each(cases)('%s', (content, expected) => {
  const box = elementBox(findIt(content), exact);
  const sides = box && [box.left, box.top, box.right, box.bottom];
  expect(sides?.map((side) => Number(side.toFixed(6)))).toEqual(expected);
});

test('text boxes grow to the grid on both sides of their middle', () => {
  const box = elementBox(
    findIt('<text class="it" font-size="9" text-anchor="middle">国</text>'),
    readerMetrics,
  );
  expect(box && [box.left, box.right]).toEqual([-5, 5]);
});
