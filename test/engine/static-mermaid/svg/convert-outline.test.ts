import { expect, test } from 'vitest';
import { createStyleReader } from '../../../../packages/static-mermaid/emulation/computed-style.ts';
import { convertOutline } from '../../../../packages/static-mermaid/svg/convert-outline.ts';
import { writeSvg } from '../../../../packages/static-mermaid/svg/svg-tree.ts';
import { findIt } from '../emulation/parse-svg.ts';

function convert(data: string, className = 'it outer-path'): string | undefined {
  const group = findIt(
    `<g class="${className}"><path d="${data}" fill="none"/><path d="${data}" fill="none" stroke="red"/></g>`,
  );
  const shape = convertOutline(group, [1, 0, 0, 1, 100, 50], createStyleReader(group));
  return shape && writeSvg(shape);
}

test('round ends become a rect', () => {
  const round = 'M10 0H30A10 10 0 0 1 30 20H10A10 10 0 0 1 10 0';
  expect(convert(round + round)).toMatch(
    /^<rect x="100" y="50" width="40" height="20" rx="10" fill="none"/,
  );
});

test('any other outline becomes one short path', () => {
  expect(convert('M0 0L5 0.01L10 0L10 10L0 10Z')).toMatch(/^<path d="M100 50H110V60H100V50" fill/);
});

test('other groups are left alone', () => {
  expect(convert('M0 0L5 5', 'it')).toBeUndefined();
});
