import fc from 'fast-check';
import { createFlowchart, type Flowchart } from 'static-mermaid/flowchart';
import type { NodeBox } from 'static-mermaid/request';
import { expect, test } from 'vitest';
import { drawDirectly } from '../../../../packages/static-mermaid/direct/draw-directly.ts';
import { readerMetrics } from '../../../../packages/static-mermaid/text/measure-text.ts';
import { removeUnwritable } from '../../../../packages/static-mermaid/text/placeholder.ts';
import { findNodesUnderEdges, parseSvg } from '../diagram-quality.ts';
import { hostileText } from '../hostile-text.ts';

const box = (id: string, ...lines: string[]) => ({ id, lines });
const family: Flowchart = {
  direction: 'LR',
  nodes: [
    box('r', '根'),
    box('b', '乙'),
    box('a', '甲'),
    box('b1', '乙一'),
    box('a1', '甲一'),
    box('a2', '甲二'),
  ],
  edges: [
    { from: 'a', to: 'a2' },
    { from: 'r', to: 'a' },
    { from: 'r', to: 'b', style: 'dotted' },
    { from: 'a', to: 'a1' },
    { from: 'b', to: 'b1' },
  ],
};

const draw = (chart: Flowchart, layout?: 'elk') =>
  drawDirectly(
    { id: 'tree', title: '图', source: createFlowchart(chart), ...(layout ? { layout } : {}) },
    readerMetrics,
  );

async function drawTree(chart: Flowchart) {
  const drawing = await draw(chart);
  if (!drawing?.svg.includes(' mm-tree')) throw new Error('not drawn as a tree');
  const boxes = new Map(drawing.nodes.map((node) => [node.id, node]));
  return { drawing, boxOf: (id: string) => boxes.get(id) as NodeBox };
}

const levelLine = /^M[\d.]+ ([\d.]+)H[\d.]+$/;

test('a level a column, siblings in the order of the nodes, each as tall as all beside it', async () => {
  const { boxOf } = await drawTree(family);
  const columnOf = (id: string) => boxOf(id).x;
  expect(columnOf('r')).toBeLessThan(columnOf('a'));
  expect(columnOf('a')).toBe(columnOf('b'));
  expect(columnOf('a1')).toBe(columnOf('b1'));
  const byHeight = ['b1', 'a1', 'a2'].sort((x, y) => boxOf(x).y - boxOf(y).y);
  expect(byHeight).toEqual(['b1', 'a1', 'a2']);
  const [first, last, around] = [boxOf('a1'), boxOf('a2'), boxOf('a')];
  expect(around.y).toBeLessThanOrEqual(first.y);
  expect(around.y + around.height).toBeGreaterThanOrEqual(last.y + last.height);
});

test('its lines are level and drawn as the source says', async () => {
  const { drawing } = await drawTree(family);
  const paths = [...parseSvg(drawing.svg).querySelectorAll('.mm-edges path')];
  expect(paths.map((path) => levelLine.test(path.getAttribute('d') ?? ''))).toEqual(
    family.edges.map(() => true),
  );
  expect(paths.filter((path) => path.hasAttribute('stroke-dasharray'))).toHaveLength(1);
});

const chain = (length: number): Flowchart => ({
  direction: 'LR',
  nodes: Array.from({ length }, (_, i) => box(`n${i}`, `${i}`)),
  edges: Array.from({ length: length - 1 }, (_, i) => ({ from: `n${i}`, to: `n${i + 1}` })),
});

test.each<[string, Flowchart]>([
  ['another direction', { ...family, direction: 'TB' }],
  ['words at a line', { ...family, edges: family.edges.map((e) => ({ ...e, lines: ['字'] })) }],
  ['hidden lines', { ...family, edges: family.edges.map((e) => ({ ...e, style: 'hidden' })) }],
  ['heads at both ends', { ...family, edges: family.edges.map((e) => ({ ...e, both: true })) }],
  ['a node that two lead to', { ...family, edges: [...family.edges, { from: 'b', to: 'a' }] }],
  ['two roots', { ...family, edges: family.edges.slice(1) }],
  [
    'a circle beside it',
    {
      direction: 'LR',
      nodes: [box('r', '根'), box('a', '甲'), box('b', '乙'), box('c', '丙')],
      edges: [
        { from: 'a', to: 'b' },
        { from: 'b', to: 'c' },
        { from: 'c', to: 'a' },
      ],
    },
  ],
  ['a cylinder', { ...family, nodes: family.nodes.map((n) => ({ ...n, shape: 'store' })) }],
  ['a frame', { ...family, groups: [{ id: 'g', lines: ['组'], nodes: ['b1'] }] }],
  ['more levels than fit', chain(5)],
])('a flowchart with %s is not drawn as a tree', async (_, chart) => {
  expect((await draw(chart))?.svg ?? '').not.toContain('mm-tree');
});

test('four levels are a tree, and a source that asks for ELK is laid out by it', async () => {
  expect((await draw(chain(4)))?.svg).toContain('mm-tree');
  const byElk = await draw(family, 'elk');
  expect(byElk?.svg).toContain('class="mm mm-flowchart"');
});

test('a chain of thousands is no tree and no error', async () => {
  expect(await draw(chain(5_000))).toBeUndefined();
});

/** A tree whose nodes are numbered; each but the first hangs on an earlier one at most three levels down. */
const tree = fc
  .array(
    fc.record({
      on: fc.nat(50),
      number: fc.boolean(),
      lines: fc.array(hostileText, { minLength: 1, maxLength: 2 }),
    }),
    {
      minLength: 2,
      maxLength: 14,
    },
  )
  .map((all): Flowchart => {
    const depths = [0];
    const edges = all.slice(1).map(({ on }, i) => {
      const from = depths.flatMap((depth, k) => (depth < 3 ? [k] : []))[
        on % depths.filter((d) => d < 3).length
      ] as number;
      depths.push((depths[from] as number) + 1);
      return { from: `n${from}`, to: `n${i + 1}` };
    });
    const nodes = all.map(({ number, lines }, i) => ({
      ...{ id: `n${i}`, lines: [...lines, '末'] },
      className: number ? 'numbered' : '',
    }));
    return { direction: 'LR', nodes, edges };
  });

test('boxes never touch, lines never run through one, and labels come out as text', async () => {
  await fc.assert(
    fc.asyncProperty(tree, async (chart) => {
      const { drawing } = await drawTree(chart);
      expect(drawing.nodes).toHaveLength(chart.nodes.length);
      expect(findNodesUnderEdges(drawing)).toEqual([]);
      for (const [i, one] of drawing.nodes.entries()) {
        expect(Math.min(one.x, one.y)).toBeGreaterThanOrEqual(8);
        expect(one.x + one.width).toBeLessThanOrEqual(drawing.width - 8);
        expect(one.y + one.height).toBeLessThanOrEqual(drawing.height - 8);
        for (const other of drawing.nodes.slice(i + 1)) expect(areApart(one, other)).toBe(true);
      }
      const texts = [...parseSvg(drawing.svg).querySelectorAll('.mm-node text')];
      const bare = (text: string | null) => removeUnwritable(text ?? '').replace(/\s/g, '');
      const written = new Map(chart.nodes.map(({ id, lines }) => [id, bare(lines.join(''))]));
      expect(texts.map(({ textContent }) => bare(textContent))).toEqual(
        drawing.nodes.map(({ id }) => written.get(id)),
      );
    }),
    { numRuns: 200, seed: 20_261_123 },
  );
});

const areApart = (one: NodeBox, other: NodeBox): boolean =>
  one.x + one.width < other.x ||
  other.x + other.width < one.x ||
  one.y + one.height < other.y ||
  other.y + other.height < one.y;

test('a box taller than a screen has its text at its top, and no line leaves the box', async () => {
  const many = Array.from({ length: 40 }, (_, i) => box(`n${i}`, `第 ${i} 项`));
  const { drawing, boxOf } = await drawTree({
    direction: 'LR',
    nodes: [box('r', '根'), ...many],
    edges: many.map(({ id }) => ({ from: 'r', to: id })),
  });
  const [text] = parseSvg(drawing.svg).querySelectorAll('.mm-node text tspan');
  const y = Number(text?.getAttribute('y'));
  expect(boxOf('r').height).toBeGreaterThan(900);
  expect(y).toBeGreaterThan(boxOf('r').y);
  expect(y).toBeLessThan(60);
});
