import { createFlowchart } from 'static-mermaid/flowchart';
import { createRenderer } from 'static-mermaid/renderer';
import { wrapTitle } from 'static-mermaid/wrap-title';
import { afterAll, expect, test } from 'vitest';
import { findArrowsAlongBorders, findNodesUnderEdges } from './diagram-quality.ts';
import { graph } from './fixtures/sources.ts';

const byMermaid = createRenderer({ onlyMermaid: true });
const direct = createRenderer();
afterAll(async () => {
  await byMermaid.close();
  await direct.close();
});

const titles = Object.entries(graph.standards);

let state = 1;
/** The next whole number below a limit; the same sequence in every run. */
function next(limit: number): number {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((state / 2_147_483_648) * limit);
}

function randomFlowchart(): string {
  const count = 6 + next(20);
  const nodes = Array.from({ length: count }, (_, index) => {
    const [number = '', title = ''] = titles[next(titles.length)] ?? [];
    return { id: `n${index}`, lines: [number, ...wrapTitle(title, { width: 6 + next(14) })] };
  });
  const pairs = new Set<string>();
  for (let i = 0; i < count * 1.6; i++) {
    const [a, b] = [next(count), next(count)];
    if (a !== b && !pairs.has(`n${b} n${a}`)) pairs.add(`n${a} n${b}`);
  }
  const edges = [...pairs].map((pair) => {
    const [from = '', to = ''] = pair.split(' ');
    return { from, to, both: next(10) === 0 };
  });
  return createFlowchart({ direction: next(2) === 0 ? 'LR' : 'TB', nodes, edges });
}

test.each([
  { count: 60, way: 'drawn directly', renderer: direct },
  { count: 20, way: 'by mermaid', renderer: byMermaid },
])(
  '$count graphs of all shapes $way: no line through a node, no arrow along a border',
  async ({ count, renderer }) => {
    state = 1;
    const offenders: string[] = [];
    for (let i = 0; i < count; i++) {
      const source = randomFlowchart();
      const diagram = await renderer.render({
        id: 'random',
        title: '随机图',
        source,
        layout: 'elk',
      });
      const found = [...findNodesUnderEdges(diagram), ...findArrowsAlongBorders(diagram)];
      if (found.length > 0) offenders.push(`${i}: ${found}`);
    }
    expect(offenders).toEqual([]);
  },
  300_000,
);
