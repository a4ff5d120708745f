import { createFlowchart } from '../../../packages/static-mermaid/flowchart.ts';
import { wrapTitle } from '../../../packages/static-mermaid/text/wrap-label.ts';
import type { Dataset } from '../dataset/dataset-schema.ts';
import type { Flow, Step } from '../dataset/types.ts';
import { resolveEnd } from '../model/platform-relations.ts';
import type { Diagram } from './diagram.ts';

/** Data flows as a picture: who takes part, and an arrow a step with its number and means. */
export function drawFlow(
  dataset: Dataset,
  { name, steps }: { name: string; steps: readonly Step[] },
  direction: 'LR' | 'TB' = 'LR',
): Diagram {
  const ends = [...new Set(steps.flatMap(({ from, to }) => [from, to]))];
  const resolved = new Map(ends.map((id) => [id, resolveEnd(dataset, id)]));
  return {
    title: name,
    description: steps
      .map(({ from, to, by }, i) => {
        const [a, b] = [from, to].map((id) => resolved.get(id)?.name);
        return `${i + 1}. ${a} → ${b}${by ? `（${by}）` : ''}`;
      })
      .join('；'),
    layout: 'dagre',
    links: Object.fromEntries(ends.map((id) => [`f-${id}`, resolved.get(id)?.address ?? ''])),
    source: createFlowchart({
      direction,
      nodes: ends.map((id) => ({
        id: `f-${id}`,
        lines: wrapTitle(resolved.get(id)?.name ?? id, { width: 8 }),
        ...(isStore(resolved.get(id)?.name ?? '') ? { shape: 'store' as const } : {}),
      })),
      edges: steps.map(({ from, to, by }, i) => ({
        from: `f-${from}`,
        to: `f-${to}`,
        lines: by ? [`${i + 1}`, ...wrapTitle(by, { width: 6 })] : [`${i + 1}`],
      })),
    }),
  };
}

/** Several flows in one picture. */
export function drawFlows(dataset: Dataset, flows: readonly Flow[]): Diagram {
  const name = flows.map((flow) => flow.name).join('、');
  return drawFlow(dataset, { name, steps: flows.flatMap(({ steps }) => steps) }, 'TB');
}

/** Names of places where data is kept. */
const isStore = (name: string) => /[库区]$/.test(name);
