import { expect, test } from 'vitest';
import { createStyleReader } from '../../../../packages/static-mermaid/emulation/computed-style.ts';
import type { StyleProperty } from '../../../../packages/static-mermaid/emulation/style-sheet.ts';
import { findIt } from './parse-svg.ts';

const cases: [name: string, content: string, property: StyleProperty, expected: string][] = [
  ['initial value', '<g class="it"/>', 'fill', '#000'],
  ['attribute', '<g class="it" fill="red"/>', 'fill', 'red'],
  ['inheritance', '<g fill="red"><g class="it"/></g>', 'fill', 'red'],
  ['display is not inherited', '<g display="none"><g class="it"/></g>', 'display', 'inline'],
  [
    'rule over attribute',
    '<style>.it{fill:blue}</style><g class="it" fill="red"/>',
    'fill',
    'blue',
  ],
  [
    'inline over rule',
    '<style>.it{fill:blue}</style><g class="it" style="fill:green"/>',
    'fill',
    'green',
  ],
  [
    'important over inline',
    '<style>.it{fill:blue!important}</style><g class="it" style="fill:green"/>',
    'fill',
    'blue',
  ],
  [
    'specificity',
    '<style>#a .it{fill:blue}.it{fill:red}</style><g id="a"><g class="it"/></g>',
    'fill',
    'blue',
  ],
  ['order', '<style>.it{fill:blue}.it{fill:red}</style><g class="it"/>', 'fill', 'red'],
  [
    'child combinator',
    '<style>.a>.it{fill:blue}</style><g class="a"><g><g class="it"/></g></g>',
    'fill',
    '#000',
  ],
  [
    'attribute selector',
    '<style>[id$="-x"]{fill:blue}</style><g class="it" id="b-x"/>',
    'fill',
    'blue',
  ],
  [
    'pseudo-classes never match',
    '<style>.it:hover{fill:blue}</style><g class="it"/>',
    'fill',
    '#000',
  ],
  [
    'at-rules are passed over',
    '<style>@keyframes a{to{fill:red}}.it{fill:blue}</style><g class="it"/>',
    'fill',
    'blue',
  ],
  [
    'relative sizes',
    '<g font-size="20px"><g class="it" font-size="1.5em"/></g>',
    'font-size',
    '30',
  ],
];

test.each(cases)('%s', (_, content, property, expected) => {
  const element = findIt(content);
  expect(createStyleReader(element)(element, property)).toBe(expected);
});
