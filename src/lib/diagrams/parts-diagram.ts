import { createFlowchart, type FlowchartNode } from 'static-mermaid/flowchart';
import { wrapTitle } from 'static-mermaid/wrap-title';
import type { Model } from '../model/model.ts';
import { leaveOut } from '../model/short-titles.ts';
import type { Standard } from '../model/standard.ts';
import type { Diagram } from './diagram.ts';
import { createStandardNode, nodeId } from './standard-node.ts';

/** The parts of a multi-part standard: those in force, those planned, and the numbers missing between them. */
export function drawParts(model: Model, standard: Standard): Diagram | null {
  const series = model.seriesOf(standard.id);
  if (!series) return null;
  const { stem, parts, missing } = series;
  const { say } = model.labels;
  const shorten = leaveOut(
    stem,
    parts.map(({ title }) => title),
  );
  const last = parts[parts.length - 1]?.part ?? 0;
  // A part may stand there twice, as a plan and as a standard.
  const count = last - missing.length;
  const nodes = Array.from({ length: last }, (_, i) => i + 1).flatMap((number): FlowchartNode[] => {
    if (missing.includes(number)) {
      return [
        {
          id: `missing-${number}`,
          lines: [say('diagram.part', { number }), say('diagram.notListed')],
          className: 'tone-3',
        },
      ];
    }
    return parts
      .filter(({ part }) => part === number)
      .map((part) => createStandardNode(part, { width: 22, shorten, className: toneOf(part) }));
  });
  return {
    title: say('diagram.parts', { stem }),
    description:
      missing.length > 0
        ? say('diagram.partsMissing', { count, last })
        : say('diagram.partsDescription', { count }),
    layout: 'dagre',
    links: Object.fromEntries(parts.map(({ id, address }) => [nodeId(id), address])),
    current: nodeId(standard.id),
    source: createFlowchart({
      direction: 'LR',
      nodes: [{ id: 'root', lines: wrapTitle(stem, { width: 10 }) }, ...nodes],
      edges: nodes.map(({ id }) => ({
        from: 'root',
        to: id,
        style: id.startsWith('missing-') ? 'dotted' : 'solid',
      })),
    }),
  };
}

const toneOf = ({ status }: Standard) => (status.status === 'planned' ? 'tone-1' : 'tone-2');
