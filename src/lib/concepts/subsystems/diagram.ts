import { createFlowchart } from 'static-mermaid/flowchart';
import { wrapTitle } from 'static-mermaid/wrap-title';
import { pageAddress } from '../../addresses/page-address.ts';
import type { Diagram } from '../../diagrams/diagram.ts';
import { createStandardNode, nodeId } from '../../diagrams/standard-node.ts';
import type { Model } from '../../model/model.ts';
import type { Standard } from '../../model/standard.ts';
import type { Subsystem } from './schema.ts';

/** A subsystem: the categories it is made of, and in each its standards (redrawing its figure from the text). */
export function drawSubsystem(model: Model, subsystem: Subsystem): Diagram {
  const { say } = model.labels;
  const { categories } = model.dataset.categories;
  const parts = categories.filter(({ id }) => subsystem.composition.includes(id));
  const members = model.standards.filter((s) => s.subsystem?.id === subsystem.id);
  const tones = new Map(parts.map(({ id }, i) => [id, `tone-${(i % 6) + 1}`]));
  const placeOf = ({ categories: list }: Standard) =>
    list.map(({ top }) => top.id).find((id) => tones.has(id));
  const counted = (id: string) => members.filter((s) => placeOf(s) === id).length;
  const shown = members.filter((s) => placeOf(s) !== undefined);
  return {
    title: subsystem.name,
    description: say('subsystem.drawing', {
      name: subsystem.name,
      categories: parts.length,
      standards: shown.length,
    }),
    layout: 'dagre',
    links: Object.fromEntries([
      ...parts.map(({ id }) => [`c-${id}`, pageAddress.category(id)]),
      ...shown.map(({ id, address }) => [nodeId(id), address]),
    ]),
    source: createFlowchart({
      direction: 'LR',
      nodes: [
        { id: 'root', lines: wrapTitle(subsystem.name, { width: 8 }), className: 'numbered' },
        ...parts.map(({ id, name, fullName = name }) => ({
          id: `c-${id}`,
          lines: [say('category.counted', { name: fullName, count: counted(id) })],
          className: tones.get(id) ?? '',
        })),
        ...shown.map((s) => createStandardNode(s, { width: 30 })),
      ],
      edges: [
        ...parts.map(({ id }) => ({ from: 'root', to: `c-${id}` })),
        ...shown.map((s) => ({ from: `c-${placeOf(s)}`, to: nodeId(s.id) })),
      ],
    }),
  };
}
