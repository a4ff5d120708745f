import { createFlowchart, type FlowchartNode } from 'static-mermaid/flowchart';
import type { Model } from '../model/model.ts';
import type { PartRun, SeriesPart } from '../model/series.ts';
import type { Standard } from '../model/standard.ts';
import { leaveOut } from '../model/titles/short-titles.ts';
import type { Diagram } from './diagram.ts';
import { createStandardNode, nodeId } from './standard-node.ts';

/**
 * The parts of a multi-part standard: those in force, those planned, and the runs of numbers missing between them.
 * Null for one of more parts than a picture can show.
 */
export function drawParts(model: Model, standard: Standard): Diagram | null {
  const series = model.seriesOf(standard.id);
  if (!series) return null;
  const { stem, parts, missing } = series;
  const { say } = model.labels;
  const members = parts.flatMap(({ standards }) => standards);
  if (members.length + missing.length > 60) return null;
  const shorten = leaveOut(
    stem,
    members.map(({ title }) => title),
  );
  const last = parts.at(-1)?.place[0] ?? 0;
  const { length: count } = parts;
  const nodes = [
    ...parts.map((part) => ({ at: part.place[0] ?? 0, nodes: drawPart(part, shorten) })),
    ...missing.map((run) => ({ at: run.from, nodes: [drawRun(model, run)] })),
  ]
    .sort((a, b) => a.at - b.at)
    .flatMap((piece) => piece.nodes);
  return {
    title: say('diagram.parts', { stem }),
    description:
      missing.length > 0
        ? say('diagram.partsMissing', { count, last })
        : say('diagram.partsDescription', { count }),
    layout: 'dagre',
    links: Object.fromEntries(members.map(({ id, address }) => [nodeId(id), address])),
    current: nodeId(model.workOf(standard.id)?.shown.id ?? standard.id),
    source: createFlowchart({
      direction: 'LR',
      nodes: [{ id: 'root', lines: [stem] }, ...nodes],
      edges: nodes.map(({ id }) => ({
        from: 'root',
        to: id,
        style: id.startsWith('missing-') ? 'dotted' : 'solid',
      })),
    }),
  };
}

const drawPart = (
  { standards }: SeriesPart,
  shorten: ReturnType<typeof leaveOut>,
): FlowchartNode[] =>
  standards.map((part) =>
    createStandardNode(part, { width: null, shorten, className: toneOf(part) }),
  );

const drawRun = ({ labels: { say } }: Model, { from, to }: PartRun): FlowchartNode => ({
  id: `missing-${from}`,
  lines: [
    from === to ? say('diagram.part', { number: from }) : say('diagram.partRun', { from, to }),
    say('diagram.notListed'),
  ],
  className: 'tone-3',
});

const toneOf = ({ status }: Standard) => (status.tone === 'planned' ? 'tone-1' : 'tone-2');
