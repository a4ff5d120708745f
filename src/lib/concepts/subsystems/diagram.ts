import { createFlowchart, type FlowchartNode } from 'static-mermaid/flowchart';
import { pageAddress } from '../../addresses/page-address.ts';
import type { Diagram } from '../../diagrams/diagram.ts';
import { createStandardNode, nodeId } from '../../diagrams/standard-node.ts';
import type { Model } from '../../model/model.ts';
import { findCategory, listMembers, listOutside } from './members.ts';
import type { Subsystem } from './schema.ts';

/**
 * A subsystem: the categories it is made of, and in each its standards (redrawing its figure from the text). Standards
 * of other categories stand there too: their categories are marked, and dotted lines lead to them.
 */
export function drawSubsystem(model: Model, subsystem: Subsystem): Diagram {
  const { say } = model.labels;
  const { categories } = model.dataset.categories;
  const members = listMembers(model, subsystem);
  const outside = new Set(listOutside(model, subsystem));
  const strange = new Set([...outside].map((s) => findCategory(subsystem, s)));
  const parts = categories.filter(
    ({ id }) => subsystem.composition.includes(id) || strange.has(id),
  );
  const drawing = say('subsystem.drawing', {
    name: subsystem.name,
    categories: subsystem.composition.length,
    standards: members.length - outside.size,
  });
  return {
    title: subsystem.name,
    description:
      outside.size > 0 ? say('subsystem.drawnOutside', { drawing, count: outside.size }) : drawing,
    layout: 'dagre',
    links: Object.fromEntries([
      ...parts.map(({ id }) => [`c-${id}`, pageAddress.category(id)]),
      ...members.map(({ id, address }) => [nodeId(id), address]),
    ]),
    source: createFlowchart({
      direction: 'LR',
      nodes: [
        { id: 'root', lines: [subsystem.name] },
        ...drawCategories(model, subsystem, parts),
        ...members.map((s) => createStandardNode(s, { width: null })),
      ],
      edges: [
        ...parts.map(({ id }) => ({
          from: 'root',
          to: `c-${id}`,
          ...(strange.has(id) ? { style: 'dotted' as const } : {}),
        })),
        ...members.map((s) => {
          const category = findCategory(subsystem, s);
          return { from: category ? `c-${category}` : 'root', to: nodeId(s.id) };
        }),
      ],
    }),
  };
}

/** Categories with how many standards each has here, those outside the composition marked. */
function drawCategories(
  model: Model,
  subsystem: Subsystem,
  parts: Model['dataset']['categories']['categories'],
): FlowchartNode[] {
  const { say } = model.labels;
  const made = parts.filter(({ id }) => subsystem.composition.includes(id));
  const tones = new Map(made.map(({ id }, i) => [id, `tone-${(i % 6) + 1}`]));
  const places = listMembers(model, subsystem).map((s) => findCategory(subsystem, s));
  return parts.map(({ id, name, fullName = name }) => {
    const count = places.filter((place) => place === id).length;
    return {
      id: `c-${id}`,
      lines: [
        say('category.counted', { name: fullName, count }),
        ...(tones.has(id) ? [] : [say('subsystem.outside')]),
      ],
      className: tones.get(id) ?? '',
    };
  });
}
