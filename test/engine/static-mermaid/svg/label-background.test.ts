import { expect, test } from 'vitest';
import { paintLabelBackgrounds } from '../../../../packages/static-mermaid/svg/label-background.ts';
import { createElement } from '../../../../packages/static-mermaid/svg/svg-tree.ts';

function rect(x: number, fill: string, size: number) {
  const place = { x: String(x), y: '0', width: String(size), height: String(size) };
  return createElement('rect', { ...place, fill });
}

test('a label takes the colour of the group it lies in', () => {
  const [inside, outside] = [rect(10, 'page', 4), rect(200, 'page', 4)];
  paintLabelBackgrounds([
    createElement('g', { class: 'mm-group' }, [rect(0, 'group', 100)]),
    createElement('g', { class: 'x' }, [createElement('g', { class: 'mm-label' }, [inside])]),
    createElement('g', { class: 'mm-label' }, [outside]),
  ]);
  expect(inside.attributes.fill).toContain('--mm-group');
  expect(outside.attributes.fill).toBe('page');
});
