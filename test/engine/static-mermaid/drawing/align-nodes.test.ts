import type { LayoutData } from 'mermaid';
import { expect, test } from 'vitest';
import { alignNodes } from '../../../../packages/static-mermaid/drawing/align-nodes.ts';

function alignment(direction: string): unknown[] {
  const data = {
    direction,
    config: {},
    nodes: ['first', 'middle', 'last', 'alone'].map((id) => ({ id, isGroup: false })),
    edges: [
      { id: '1', start: 'first', end: 'middle' },
      { id: '2', start: 'middle', end: 'last' },
    ],
  } as unknown as LayoutData;
  alignNodes(data);
  return data.nodes.map((node) => Object.values(Object(node).layoutOptions)[0]);
}

test.each([
  ['LR', ['RIGHT', 'CENTER', 'LEFT', 'CENTER']],
  ['TB', ['BOTTOM', 'CENTER', 'TOP', 'CENTER']],
])('%s', (direction, expected) => {
  expect(alignment(direction)).toEqual(expected);
});

test('a group is left to what it holds', () => {
  const group = { id: 'group', isGroup: true };
  alignNodes({ direction: 'LR', config: {}, nodes: [group], edges: [] } as unknown as LayoutData);
  expect(group).toEqual({ id: 'group', isGroup: true });
});
