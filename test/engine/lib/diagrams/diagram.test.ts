import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createFence,
  type Diagram,
  FenceError,
  parseFence,
} from '../../../../src/lib/diagrams/diagram.ts';

const diagram: Diagram = {
  title: 'Q/XX 008 的引用关系',
  description: '箭头由被引用方指向引用方。',
  layout: 'elk',
  links: { 's-q-xx-008': 'standards/q-xx-008.html' },
  current: 's-q-xx-008',
  source: 'flowchart LR\n  s-q-xx-008["Q/XX 008"]',
};

test('a fence gives back the diagram it was made of', () => {
  const { firstLine, ...parsed } = parseFence(createFence(diagram).value, '图');
  expect(parsed).toEqual(diagram);
  expect(createFence(diagram).value.split('\n')[firstLine - 1]).toBe('flowchart LR');
});

test('any title and description come back as they were', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (title, description) => {
      const parsed = parseFence(createFence({ ...diagram, title, description }).value, '图');
      expect([parsed.title, parsed.description]).toEqual([title, description]);
    }),
    { numRuns: 2000 },
  );
});

test('a fence is read alike however its lines end', () => {
  const { source, ...rest } = parseFence(createFence(diagram).value.replaceAll('\n', '\r\n'), '图');
  const { source: expected, ...others } = parseFence(createFence(diagram).value, '图');
  expect(rest).toEqual(others);
  expect(source).toBe(expected.replaceAll('\n', '\r\n'));
});

test('a fence without front matter is a diagram of its own', () => {
  expect(parseFence('flowchart LR\n  a --> b', '图')).toEqual({
    title: '图',
    layout: 'dagre',
    links: {},
    source: 'flowchart LR\n  a --> b',
    firstLine: 1,
  });
});

test('front matter that is no mapping is an error', () => {
  expect(() => parseFence('---\n- a\n: b\n---\nflowchart LR', '图')).toThrow(FenceError);
});
