import fc from 'fast-check';
import { createFlowchart, type Flowchart } from 'static-mermaid/flowchart';
import type { RenderRequest } from 'static-mermaid/request';
import { expect, test } from 'vitest';
import { drawDirectly } from '../../../../packages/static-mermaid/direct/draw-directly.ts';
import { readerMetrics } from '../../../../packages/static-mermaid/text/measure-text.ts';
import { removeUnwritable } from '../../../../packages/static-mermaid/text/placeholder.ts';
import { findArrowsAlongBorders, findNodesUnderEdges, parseSvg } from '../diagram-quality.ts';
import { graph, oneHop, requests } from '../fixtures/sources.ts';
import { hostileText } from '../hostile-text.ts';

const draw = (request: Partial<RenderRequest>) =>
  drawDirectly({ id: 'rows', title: '图', source: '', ...request }, readerMetrics);

const box = (id: string, ...lines: string[]) => ({ id, lines, className: 'numbered' });
const star = (chart: Partial<Flowchart>): string =>
  createFlowchart({
    direction: 'LR',
    nodes: [box('s', 'S', '甲'), box('a', 'A', '乙'), box('b', 'B', '丙')],
    edges: [
      { from: 'a', to: 's' },
      { from: 's', to: 'b' },
    ],
    ...chart,
  });

/** Node boxes by id, and their order from the top on each side of the current one. */
async function look(source: string, current = 's') {
  const drawing = await draw({ source, current });
  if (!drawing?.svg.includes(' mm-rows')) throw new Error('not drawn in rows');
  const own = drawing.nodes.find(({ id }) => id === current);
  const sideOf = (test: (x: number) => boolean) =>
    drawing.nodes
      .filter(({ id, x }) => id !== current && test(x - (own?.x ?? 0)))
      .sort((a, b) => a.y - b.y)
      .map(({ id }) => id);
  return { drawing, left: sideOf((x) => x < 0), right: sideOf((x) => x > 0) };
}

test('what leads to the current node is on its left, what it leads to on its right', async () => {
  const { left, right } = await look(star({}));
  expect({ left, right }).toEqual({ left: ['a'], right: ['b'] });
});

test('rows stand in the order of the nodes, whatever the order of the lines', async () => {
  const numbers = ['n1', 'n2', 'n3', 'n4'];
  const nodes = [...numbers.slice(0, 2), 's', ...numbers.slice(2)].map((id) => box(id, id, '题'));
  const edges = [...numbers].reverse().map((id) => ({ from: id, to: 's' }));
  expect((await look(star({ nodes, edges }))).left).toEqual(numbers);
});

test('a line with two heads stands on the left, whichever way it is written', async () => {
  const edges = [
    { from: 's', to: 'a', both: true },
    { from: 'b', to: 's', both: true },
  ];
  const { left, drawing } = await look(star({ edges }));
  expect(left).toEqual(['a', 'b']);
  const paths = [...parseSvg(drawing.svg).querySelectorAll('.mm-edges path')];
  expect(paths.map((path) => path.getAttribute('marker-start'))).toEqual([
    'url(#rows-m1)',
    'url(#rows-m1)',
  ]);
});

test.each<[string, Partial<Flowchart>, string | undefined]>([
  ['without a current node', {}, undefined],
  ['with a current node that is none', {}, 'z'],
  [
    'with a line between neighbours',
    {
      edges: [
        { from: 'a', to: 's' },
        { from: 'a', to: 'b' },
      ],
    },
    's',
  ],
  [
    'with two lines to one neighbour',
    {
      edges: [
        { from: 'a', to: 's' },
        { from: 's', to: 'a' },
      ],
    },
    's',
  ],
  [
    'with a line to itself',
    {
      edges: [
        { from: 's', to: 's' },
        { from: 's', to: 'a' },
      ],
    },
    's',
  ],
  ['with a node nothing leads to', { edges: [{ from: 's', to: 'a' }] }, 's'],
  ['without lines', { edges: [] }, 's'],
])('a flowchart %s is not drawn in rows', async (_, chart, current) => {
  const drawing = await draw({ source: star(chart), ...(current ? { current } : {}) });
  expect(drawing?.svg ?? '').not.toContain('mm-rows');
});

test('every one-hop graph: lines level and apart, nothing below them, no wider than a page', async () => {
  for (const number of new Set(graph.citations.flat())) {
    const current = number.toLowerCase().replace('.', '-');
    const { drawing } = await look(oneHop(number), current);
    const edges = [...parseSvg(drawing.svg).querySelectorAll('.mm-edges path')];
    const heights = edges.map(
      (path) => /^M[\d.]+ ([\d.]+)H[\d.]+$/.exec(path.getAttribute('d') ?? '')?.[1],
    );
    expect(heights).not.toContain(undefined);
    const { length } = heights;
    expect(length).toBe(drawing.nodes.length - 1);
    expect(findNodesUnderEdges(drawing)).toEqual([]);
    expect(findArrowsAlongBorders(drawing)).toEqual([]);
    expect(drawing.width).toBeLessThanOrEqual(736);
  }
});

test('boxes never touch and lie in the drawing, whatever their labels', async () => {
  const label = fc.tuple(
    fc.string({ maxLength: 24 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(label, fc.boolean()), { minLength: 1, maxLength: 8 }),
      async (all) => {
        const nodes = [
          box('s', 'S 1', '本标准'),
          ...all.map(([lines], i) => box(`n${i}`, ...lines)),
        ];
        const edges = all.map(([, into], i) =>
          into ? { from: `n${i}`, to: 's' } : { from: 's', to: `n${i}` },
        );
        const { drawing } = await look(star({ nodes, edges }));
        for (const [i, one] of drawing.nodes.entries()) {
          expect(one.x).toBeGreaterThanOrEqual(8);
          expect(one.x + one.width).toBeLessThanOrEqual(drawing.width - 8);
          expect(one.y + one.height).toBeLessThanOrEqual(drawing.height - 8);
          for (const other of drawing.nodes.slice(i + 1)) {
            const apart =
              one.x + one.width < other.x ||
              other.x + other.width < one.x ||
              one.y + one.height < other.y ||
              other.y + other.height < one.y;
            expect(apart).toBe(true);
          }
        }
      },
    ),
    { seed: 20_261_122 },
  );
});

test('hostile labels come out as text, a space between a number and its title', async () => {
  for (const [number = '', title = ''] of fc.sample(fc.tuple(hostileText, hostileText), {
    numRuns: 2_000,
    seed: 7,
  })) {
    const nodes = [box('s', 'S', '甲'), box('a', number, title)];
    const { drawing } = await look(star({ nodes, edges: [{ from: 'a', to: 's' }] }));
    const text = parseSvg(drawing.svg).querySelector('.mm-node text')?.textContent ?? '';
    const bare = (words: string) => removeUnwritable(words).replace(/\s/g, '');
    expect(bare(text)).toBe(bare(number + title));
  }
});

test('a number with little room for its title stands above it', async () => {
  const long = 'GB/T 40692-2021 待核实 及以往的编号一二三四五六';
  const nodes = [box('s', 'S', '甲'), box('a', long, '乙'.repeat(30)), box('b', long, '丙')];
  const { drawing } = await look(star({ nodes }));
  const [number, title] = [...parseSvg(drawing.svg).querySelectorAll('.mm-node text')].map((text) =>
    [...text.querySelectorAll('tspan')].map((span) => [
      span.getAttribute('x'),
      span.getAttribute('y'),
    ]),
  )[0] as [string, string][];
  expect(number?.[0]).toBe(title?.[0]);
  expect(number?.[1]).not.toBe(title?.[1]);
});

test('it is linked, marked and described like any other drawing', async () => {
  const { c0108 } = requests;
  if (!c0108) throw new Error('the fixture is missing');
  const root = parseSvg((await draw({ ...c0108, description: '说明' }))?.svg ?? '');
  expect(root.getAttribute('role')).toBe('group');
  expect(root.getAttribute('class')).toBe('mm mm-flowchart mm-rows');
  expect(root.querySelector('desc')?.textContent).toBe('说明');
  expect(root.querySelectorAll('a')).toHaveLength(13);
  expect(root.querySelector('[aria-current]')?.getAttribute('href')).toBe(
    '../standards/c0108.html',
  );
});
