import fc from 'fast-check';
import { createFlowchart } from 'static-mermaid/flowchart';
import { createRenderer, type Renderer } from 'static-mermaid/renderer';
import { afterAll, expect, test } from 'vitest';
import { removeUnwritable } from '../../../packages/static-mermaid/text/placeholder.ts';
import { parseSvg } from './diagram-quality.ts';
import { hostileText } from './hostile-text.ts';

const labelsPerNode = 6;
const nodesPerDiagram = 100;

const byMermaid = createRenderer({ onlyMermaid: true });
const direct = createRenderer();
afterAll(async () => {
  await byMermaid.close();
  await direct.close();
});

function cut<T>(list: readonly T[], size: number): T[][] {
  const count = Math.ceil(list.length / size);
  return Array.from({ length: count }, (_, index) => list.slice(index * size, (index + 1) * size));
}

/** Draws a node for each group of labels and reads its text back, without the space we put between two lines. */
async function drawLabels(renderer: Renderer, groups: readonly string[][]): Promise<string[]> {
  const nodes = groups.map((group, index) => ({
    id: `n${index}`,
    lines: group.flatMap((text) => [text, '末']),
  }));
  const source = createFlowchart({ direction: 'LR', nodes, edges: [] });
  const { svg } = await renderer.render({ id: 'fuzz', title: '模糊测试', source });
  const texts = parseSvg(svg).querySelectorAll('.mm-node text');
  return Array.from(texts, ({ children }) =>
    Array.from(children, (line) => line.textContent?.replace(/ (?=$)/, '') ?? '').join(''),
  );
}

test.each([
  { count: 21_000, way: 'drawn directly', renderer: direct },
  { count: 9_000, way: 'drawn by mermaid', renderer: byMermaid },
])(
  '$count hostile labels $way find themselves again',
  async ({ count, renderer }) => {
    const labels = fc.sample(hostileText, { numRuns: count, seed: 20_260_701 });
    const mismatches: { written: string; found: string | undefined }[] = [];
    for (const groups of cut(cut(labels, labelsPerNode), nodesPerDiagram)) {
      const found = await drawLabels(renderer, groups);
      for (const [index, group] of groups.entries()) {
        const written = group
          .map((text) => `${removeUnwritable(text).replace(/ $/, '')}末`)
          .join('');
        if (found[index] !== written) mismatches.push({ written, found: found[index] });
      }
    }
    expect(mismatches.slice(0, 20)).toEqual([]);
  },
  300_000,
);
