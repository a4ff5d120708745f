import { createFlowchart } from 'static-mermaid/flowchart';
import type { Model } from '../model/model.ts';
import type { Standard } from '../model/standard.ts';
import { shortenTitles } from '../model/titles/short-titles.ts';
import type { Diagram } from './diagram.ts';
import { createStandardNode, nodeId } from './standard-node.ts';

/** What a revision of a standard reaches, as a picture: one column a distance, arrows from the cited to the citing standard. */
export function drawImpact(model: Model, standard: Standard): Diagram | null {
  const { levels, outside, direct, indirect } = model.impactOf(standard.id);
  const reached = levels.flat();
  if (levels.length < 2 || reached.length > 60) return null;
  const counts = { number: standard.label, direct, indirect };
  const { length: beyond } = outside.flat();
  const members = [standard, ...reached];
  const depth = new Map([
    [standard.id, 0],
    ...levels.flatMap((l, i) => l.map((s) => [s.id, i + 1] as const)),
  ]);
  const shorten = shortenTitles(members.map(({ title }) => title));
  const edges = model.citations
    .within(new Set(depth.keys()))
    .filter(({ citing, cited }) => depth.get(citing) === (depth.get(cited) ?? Number.NaN) + 1)
    .map(({ citing, cited }) => ({ from: nodeId(cited), to: nodeId(citing) }));
  return {
    title: model.labels.say('diagram.impact', { number: standard.label }),
    description:
      beyond > 0
        ? model.labels.say('diagram.impactOutside', { ...counts, outside: beyond })
        : model.labels.say('diagram.impactDescription', counts),
    layout: 'elk',
    links: Object.fromEntries(members.map(({ id, address }) => [nodeId(id), address])),
    current: nodeId(standard.id),
    source: createFlowchart({
      direction: 'LR',
      nodes: members.map((s) =>
        createStandardNode(s, {
          width: 10,
          shorten,
          className: `tone-${(depth.get(s.id) ?? 0) % 6 || 6}`,
        }),
      ),
      edges,
    }),
  };
}
