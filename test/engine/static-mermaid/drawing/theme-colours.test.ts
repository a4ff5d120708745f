import { expect, test } from 'vitest';
import {
  findThemeColour,
  themeColours,
  themeReference,
  themeVariables,
} from '../../../../packages/static-mermaid/drawing/theme-colours.ts';

test('every stand-in leads back to its colour, and all colours are used', () => {
  const variables = themeVariables();
  const values = Object.values(variables).filter((value) => typeof value === 'string');
  const found = values.map((value) => findThemeColour(value));
  expect(found).not.toContain(undefined);
  expect([...new Set(found)].sort()).toEqual(Object.keys(themeColours).sort());
  expect(findThemeColour(` ${String(variables.mainBkg).toUpperCase()} `)).toBe('node');
});

test('a reference carries the light value', () => {
  expect(themeReference('fg')).toBe('var(--mm-fg,#1a202c)');
});
