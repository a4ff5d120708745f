import { createFlowchart } from 'static-mermaid/flowchart';
import { wrapTitle } from 'static-mermaid/wrap-title';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { Diagram } from '../../diagrams/diagram.ts';
import { labelsOf } from '../../labels/labels.ts';
import { resolveEnd } from '../platform/relations.ts';
import type { Exchange, Flow, Step } from './schema.ts';

/** An arrow of a flow diagram, before it is drawn. */
interface Arrow {
  from: string;
  to: string;
  /** What stands on the arrow, one entry a line or more. */
  words: string[];
}

/** Data flows as a picture: who takes part, and an arrow a step with its number and means. */
export function drawFlow(
  dataset: Dataset,
  { name, steps }: { name: string; steps: readonly Step[] },
  direction: 'LR' | 'TB' = 'LR',
): Diagram {
  const arrows = steps.map(({ from, to, by }, i) => ({
    from,
    to,
    words: by ? [`${i + 1}`, by] : [`${i + 1}`],
  }));
  return drawArrows(dataset, name, arrows, direction);
}

/** Single exchanges as a picture: who takes part, and an arrow with what is exchanged. */
export function drawExchanges(
  dataset: Dataset,
  name: string,
  exchanges: readonly Exchange[],
): Diagram {
  const arrows = exchanges.map(({ from, to, what }) => ({ from, to, words: [what] }));
  return drawArrows(dataset, name, arrows, 'LR');
}

function drawArrows(
  dataset: Dataset,
  name: string,
  arrows: readonly Arrow[],
  direction: 'LR' | 'TB',
): Diagram {
  const ends = [...new Set(arrows.flatMap(({ from, to }) => [from, to]))];
  const resolved = new Map(ends.map((id) => [id, resolveEnd(dataset, id)]));
  const nameOf = (id: string) => resolved.get(id)?.name ?? id;
  return {
    title: name,
    description: describeArrows(dataset, arrows, nameOf),
    layout: 'dagre',
    links: Object.fromEntries(ends.map((id) => [`f-${id}`, resolved.get(id)?.address ?? ''])),
    source: createFlowchart({
      direction,
      nodes: ends.map((id) => ({
        id: `f-${id}`,
        lines: wrapTitle(nameOf(id), { width: 8 }),
        ...(dataset.flows.stores?.includes(id) ? { shape: 'store' as const } : {}),
      })),
      edges: arrows.map(({ from, to, words }) => ({
        from: `f-${from}`,
        to: `f-${to}`,
        lines: words.flatMap((text) => wrapTitle(text, { width: 6 })),
      })),
    }),
  };
}

/** The picture in words, arrow by arrow. */
function describeArrows(
  dataset: Dataset,
  arrows: readonly Arrow[],
  nameOf: (id: string) => string,
): string {
  const { say } = labelsOf(dataset);
  return arrows
    .map(({ from, to, words }) =>
      say('flows.arrow', {
        from: nameOf(from),
        to: nameOf(to),
        words: words.join(say('mark.pause')),
      }),
    )
    .join(say('mark.semicolon'));
}

/** Several flows in one picture. */
export function drawFlows(dataset: Dataset, flows: readonly Flow[]): Diagram {
  const name = flows.map((flow) => flow.name).join(labelsOf(dataset).say('mark.comma'));
  return drawFlow(dataset, { name, steps: flows.flatMap(({ steps }) => steps) }, 'TB');
}
