import { expect, test } from 'vitest';
import { themeVariables } from '../../../../packages/static-mermaid/drawing/theme-colours.ts';
import { createStyleReader } from '../../../../packages/static-mermaid/emulation/computed-style.ts';
import {
  shapePresentation,
  textPresentation,
} from '../../../../packages/static-mermaid/svg/presentation.ts';
import { findIt } from '../emulation/parse-svg.ts';

const note = String(themeVariables().noteBkgColor);

test.each([
  [`fill="${note}" stroke="none"`, { fill: 'var(--mm-note,#fff8e1)' }],
  ['fill="transparent" stroke-width="2"', { fill: 'none' }],
  [
    'fill="#f9f" stroke="#333" stroke-width="2px" stroke-dasharray="3px, 4"',
    {
      fill: 'var(--mm-node,#f3f6fb)',
      stroke: 'var(--mm-line,#4a5568)',
      'stroke-width': '2',
      'stroke-dasharray': '3 4',
    },
  ],
  [
    'fill="none" stroke="#333" stroke-dasharray="0 0"',
    { fill: 'none', stroke: 'var(--mm-line,#4a5568)' },
  ],
])('a shape with %s', (attributes, expected) => {
  const shape = findIt(`<rect class="it" ${attributes}/>`);
  expect(shapePresentation(shape, createStyleReader(shape))).toEqual(expected);
});

test('text says only what differs from the drawing', () => {
  const plain = findIt('<text class="it" font-size="14px" text-anchor="middle"/>');
  expect(textPresentation(plain, createStyleReader(plain), { fontSize: 14 })).toEqual({});
  const huge = findIt('<text class="it" font-size="30px" dominant-baseline="central"/>');
  expect(textPresentation(huge, createStyleReader(huge), { fontSize: 14 })).toEqual({
    'font-size': '16',
    'text-anchor': 'start',
    'dominant-baseline': 'central',
  });
});
