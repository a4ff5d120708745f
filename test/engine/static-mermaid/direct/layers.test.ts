import fc from 'fast-check';
import { createFlowchart, type Direction, type Flowchart } from 'static-mermaid/flowchart';
import { createRenderer } from 'static-mermaid/renderer';
import type { Layout, NodeBox, RenderedDiagram } from 'static-mermaid/request';
import { wrapTitle } from 'static-mermaid/wrap-title';
import { afterAll, expect, test, vi } from 'vitest';
import { drawDirectly } from '../../../../packages/static-mermaid/direct/draw-directly.ts';
import { readerMetrics } from '../../../../packages/static-mermaid/text/measure-text.ts';
import { removeUnwritable } from '../../../../packages/static-mermaid/text/placeholder.ts';
import { parseSvg } from '../diagram-quality.ts';
import { graph, wholeGraph } from '../fixtures/sources.ts';
import { hostileText } from '../hostile-text.ts';

vi.setConfig({ testTimeout: 240_000 });

const byMermaid = createRenderer({ onlyMermaid: true });
afterAll(() => byMermaid.close());

async function drawTwice(source: string, layout: Layout) {
  const request = { id: 'layers', title: '图', source, layout };
  const ours = await drawDirectly(request, readerMetrics);
  if (!ours) throw new Error('left to mermaid');
  return { ours, theirs: await byMermaid.render(request) };
}

const sides = ['x', 'y', 'width', 'height'] as const;

/** Boxes from the first one's corner: a line that may bend either way moves all of them. */
function fromFirst({ nodes }: RenderedDiagram): NodeBox[] {
  const first = nodes.find(({ id }) => id === nodes.map((node) => node.id).sort()[0]);
  return nodes.map((node) => ({
    ...node,
    x: node.x - (first?.x ?? 0),
    y: node.y - (first?.y ?? 0),
  }));
}

/** Boxes more than a pixel from where mermaid puts them. */
function findMoved(ours: RenderedDiagram, theirs: RenderedDiagram): string[] {
  const boxes = new Map(fromFirst(theirs).map((node) => [node.id, node]));
  return fromFirst(ours)
    .filter((box) => {
      const other = boxes.get(box.id);
      return !other || sides.some((side) => Math.abs(box[side] - other[side]) > 1);
    })
    .map(({ id }) => id);
}

const titles = Object.values(graph.standards);
const names = Array.from({ length: 9 }, (_, i) => `n${i}`);

/** Flowcharts as pages have them, with words at some lines; ELK's without: there mermaid places words its own way. */
const flow = (hasWords: boolean) =>
  fc
    .record({
      direction: fc.constantFrom<Direction>('LR', 'TB', 'RL', 'BT'),
      nodes: fc.array(fc.tuple(fc.nat(33), fc.integer({ min: 6, max: 14 })), {
        minLength: 3,
        maxLength: 9,
      }),
      pairs: fc.uniqueArray(
        fc.tuple(fc.nat(8), fc.nat(7), fc.constantFrom('', '3', '数据\n交换')),
        {
          selector: ([from, apart]) => `${from} ${apart}`,
          minLength: 2,
          maxLength: 12,
        },
      ),
    })
    .map(
      ({ direction, nodes, pairs }): Flowchart => ({
        direction,
        nodes: nodes.map(([title, width], i) => ({
          id: names[i] ?? '',
          lines: wrapTitle(titles[title] ?? '', { width }),
        })),
        edges: pairs.map(([from, apart, words]) => ({
          from: names[from % nodes.length] ?? '',
          to: names[(from + 1 + (apart % (nodes.length - 1))) % nodes.length] ?? '',
          ...(hasWords && words ? { lines: words.split('\n') } : {}),
        })),
      }),
    )
    // A tree from left to right has a form of its own.
    .filter(({ nodes, edges }) => edges.length !== nodes.length - 1);

test.each<Layout>(['dagre', 'elk'])('%s puts every box where mermaid does', async (layout) => {
  await fc.assert(
    fc.asyncProperty(flow(layout === 'dagre'), async (chart) => {
      const { ours, theirs } = await drawTwice(createFlowchart(chart), layout);
      expect(ours.nodes).toHaveLength(chart.nodes.length);
      expect(findMoved(ours, theirs)).toEqual([]);
    }),
    { numRuns: 20, seed: 20_261_123 },
  );
});

test('the whole citation graph is laid out as mermaid does', async () => {
  const { ours, theirs } = await drawTwice(wholeGraph(), 'elk');
  expect(ours.nodes).toHaveLength(28);
  expect(findMoved(ours, theirs)).toEqual([]);
});

test('as many lines, labels, cylinders and classes as mermaid draws, and the same links', async () => {
  const source = createFlowchart({
    direction: 'TB',
    nodes: [
      { id: 'a', lines: ['GX 1', '甲'], className: 'numbered tone-2' },
      { id: 'b', lines: ['乙'], shape: 'store' },
      { id: 'c', lines: ['丙'] },
    ],
    edges: [
      { from: 'a', to: 'b', lines: ['1', '交换'], both: true },
      { from: 'b', to: 'c', style: 'dotted' },
    ],
  });
  const links = { b: { href: 'b.html', title: '乙' }, c: { href: 'c.html' } };
  const request = { id: 'same', title: '图', description: '说明', source, links, current: 'a' };
  const drawings = [await drawDirectly(request, readerMetrics), await byMermaid.render(request)];
  const [ours, theirs] = drawings.map((drawing) => {
    const root = parseSvg(drawing?.svg ?? '');
    const count = (selector: string) => root.querySelectorAll(selector).length;
    const attributes = (selector: string, name: string) =>
      [...root.querySelectorAll(selector)].map((element) => element.getAttribute(name)).sort();
    return {
      root: ['class', 'role', 'aria-labelledby', 'aria-describedby', 'fill', 'font-size'].map(
        (name) => root.getAttribute(name),
      ),
      classes: attributes('.mm-node', 'class'),
      links: attributes('a', 'href'),
      current: attributes('[aria-current]', 'class'),
      lines: count('.mm-edges path'),
      dotted: count('.mm-edges path[stroke-dasharray]'),
      double: count('.mm-edges path[marker-start]'),
      labels: [...root.querySelectorAll('.mm-label')].map(({ textContent }) =>
        textContent?.replace(' ', ''),
      ),
      cylinders: count('.mm-node path'),
    };
  });
  expect(ours).toEqual(theirs);
});

const layered = createFlowchart({
  direction: 'TB',
  nodes: ['a1', 'a2', 'a3', 'b1', 'b2', 'c1', 'c2', 'c3'].map((id) => ({
    id,
    lines: ['系统', id],
  })),
  edges: [
    { from: 'a', to: 'b', style: 'hidden' },
    { from: 'a1', to: 'c', style: 'hidden' },
    { from: 'a2', to: 'c', style: 'hidden' },
    { from: 'c', to: 'a3', style: 'hidden' },
  ],
  groups: [
    {
      ...{ id: 'a', lines: ['上'], nodes: ['a1', 'a2', 'a3'], direction: 'TB' },
      groups: [{ id: 'c', lines: ['中', '间'], nodes: ['c1', 'c2', 'c3'], direction: 'TB' }],
    },
    {
      id: 'b',
      lines: ['很长很长很长很长很长很长很长的名称'],
      nodes: ['b1', 'b2'],
      direction: 'LR',
    },
  ],
});

/** What stands in each box, by place. */
const listHeld = ({ nodes }: RenderedDiagram) =>
  new Map(
    nodes.map(({ id, x, y, width, height }) => [
      id,
      nodes
        .filter((n) => n.x > x && n.y > y)
        .filter((n) => n.x + n.width < x + width && n.y + n.height < y + height)
        .map((n) => n.id)
        .sort(),
    ]),
  );

/** From top to bottom, and from left to right. */
const listInOrder = ({ nodes }: RenderedDiagram) =>
  nodes.toSorted((a, b) => a.y - b.y || a.x - b.x).map(({ id }) => id);

test('frames hold what stands in them, in the order mermaid has, and nothing else', async () => {
  const { ours, theirs } = await drawTwice(layered, 'dagre');
  expect(listHeld(ours).get('a')).toEqual(['a1', 'a2', 'a3', 'c', 'c1', 'c2', 'c3']);
  expect(listHeld(ours)).toEqual(listHeld(theirs));
  expect(listInOrder(ours)).toEqual(listInOrder(theirs));
  const headings = [...parseSvg(ours.svg).querySelectorAll('.mm-group text')];
  expect(headings.map(({ textContent }) => textContent)).toHaveLength(3);
  for (const [i, box] of ours.nodes.entries()) {
    for (const other of ours.nodes.slice(i + 1)) expect(overlaps(box, other)).toBe(false);
  }
});

/** Whether two boxes share some room without one holding the other. */
function overlaps(one: NodeBox, other: NodeBox): boolean {
  const shares =
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height;
  const holds = (a: NodeBox, b: NodeBox) =>
    a.x < b.x && a.y < b.y && a.x + a.width > b.x + b.width && a.y + a.height > b.y + b.height;
  return shares && !holds(one, other) && !holds(other, one);
}

test('a line into a frame is left to mermaid', async () => {
  const source = createFlowchart({
    direction: 'LR',
    nodes: [
      { id: 'a', lines: ['甲'] },
      { id: 'b', lines: ['乙'] },
    ],
    edges: [{ from: 'a', to: 'b' }],
    groups: [{ id: 'g', lines: ['组'], nodes: ['b'] }],
  });
  const request = { id: 'x', title: '图', source };
  expect(await drawDirectly(request, readerMetrics)).toBeUndefined();
  expect((await byMermaid.render(request)).svg).toContain('组');
});

test.each<Layout>(['dagre', 'elk'])('hostile labels of %s come out as text', async (layout) => {
  const label = fc.array(
    hostileText.filter((text) => removeUnwritable(text) !== ''),
    { minLength: 1, maxLength: 3 },
  );
  const labels = fc.tuple(label, label, label);
  for (const [first, second, words] of fc.sample(labels, { numRuns: 100, seed: 8 })) {
    const source = createFlowchart({
      direction: 'TB',
      nodes: [
        { id: '__proto__', lines: first },
        { id: 'constructor', lines: second, shape: 'store' },
      ],
      edges: [{ from: '__proto__', to: 'constructor', lines: words }],
    });
    const request = { id: 'x', title: '图', source, layout };
    const root = parseSvg((await drawDirectly(request, readerMetrics))?.svg ?? '');
    const texts = [...root.querySelectorAll('.mm-label text, .mm-node text')].map((text) =>
      [...text.children].map(({ textContent }) => textContent),
    );
    expect(texts.map((lines) => lines.map((line) => line?.replace(/ $/, '')))).toEqual(
      [words, first, second].map((lines) =>
        lines.map((line) => removeUnwritable(line).replace(/ $/, '')),
      ),
    );
  }
});
