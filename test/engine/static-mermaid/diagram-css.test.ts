import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { themeColours } from '../../../packages/static-mermaid/drawing/theme-colours.ts';

const css = readFileSync(
  new URL('../../../packages/static-mermaid/diagram.css', import.meta.url),
  'utf8',
);

/** The colours set by each block that sets any, as name and value. */
const blocks = [...css.matchAll(/\{([^{}]*--mm-fg:[^{}]*)\}/g)].map(([, body = '']) => {
  const declarations = body.matchAll(/--mm-([\w-]+): ([^;]+);/g);
  return new Map([...declarations].map(([, name = '', value = '']) => [name, value]));
});

test('light, dark, chosen dark and print set every colour', () => {
  const names = [...Object.keys(themeColours), 'focus'].sort();
  expect(blocks).toHaveLength(4);
  for (const block of blocks) {
    expect([...block.keys()].filter((name) => name !== 'font').sort()).toEqual(names);
  }
});

test('the two dark blocks agree, and the light one is what drawings fall back to', () => {
  expect(blocks[1]).toEqual(blocks[2]);
  for (const [name, value] of Object.entries(themeColours)) {
    expect([value, value.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3')]).toContain(blocks[0]?.get(name));
  }
});

test('nothing newer than Chrome 90', () => {
  const newer =
    /@layer|@container|:has\(|color-mix|oklch|&|@scope|accent-color|light-dark|inset-inline|\bis\(.*\bof\b/;
  expect(css).not.toMatch(newer);
});
