import { expect, test } from 'vitest';
import { identity } from '../../../../packages/static-mermaid/emulation/matrix.ts';
import { formatPath } from '../../../../packages/static-mermaid/svg/format-path.ts';

test.each([
  ['M0.04,0.06L10,0.06', 'M0 0.1H10'],
  ['M0 0L5 0L10 0L10 5', 'M0 0H10V5'],
  ['M0 0L10 0L5 0', 'M0 0H10H5'],
  ['M0 0L0 0L3 4', 'M0 0L3 4'],
  ['M5 5C5 6 5 7 5 8C5 9 5 10 5 11', 'M5 5V11'],
  ['M0 0C1 2 3 4 5 6', 'M0 0C1 2 3 4 5 6'],
  ['M0 0a26.04 7 0 0 0 52 0z', 'M0 0A26 7 0 0 0 52 0Z'],
  ['M-1 -2L-3 -4', 'M-1-2L-3-4'],
])('%s → %s', (data, expected) => {
  expect(formatPath(data, identity)).toBe(expected);
});

test('the path is moved, radii are not', () => {
  expect(formatPath('M0 0A5 5 0 0 1 10 0', [1, 0, 0, 1, 100, 50])).toBe('M100 50A5 5 0 0 1 110 50');
});
