import { createFlowchart, type FlowchartGroup, type FlowchartNode } from 'static-mermaid/flowchart';
import { wrapTitle } from 'static-mermaid/wrap-title';
import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { Diagram } from '../../diagrams/diagram.ts';
import { labelsOf } from '../../labels/labels.ts';
import { shortNameOf } from './names.ts';
import type { Layer, System, View } from './schema.ts';

/** What stands in one frame of an architecture diagram. */
interface Frame {
  id: string;
  name: string;
  members: { id: string; name: string; address: string }[];
}

/**
 * An architecture view: its layers as frames from top to bottom, the systems in each.
 * A system with parts has a frame of its own below its layer; a layer without systems holds the other views.
 * Null for a view without layers.
 */
export function drawView(dataset: Dataset, view: View): Diagram | null {
  const { views, systems } = dataset.platform;
  const { say } = labelsOf(dataset);
  const own = systems.filter((s) => s.view === view.id);
  const frames = view.layers.flatMap((layer) =>
    createFrames(
      layer,
      own,
      views.filter((v) => v !== view),
    ),
  );
  if (frames.length === 0) return null;
  const members = frames.flatMap((frame) => frame.members);
  const groups: FlowchartGroup[] = frames.map((frame) => ({
    id: frame.id,
    lines: [frame.name],
    nodes: frame.members.map(({ id }) => id),
    // Boxes without arrows between them stand beside each other in this direction.
    direction: 'TB',
  }));
  return {
    title: say('view.drawing', { platform: shortNameOf(dataset), name: view.name }),
    description: frames
      .map(({ name, members }) =>
        say('view.layer', {
          layer: name,
          members: members.map((m) => m.name).join(say('mark.comma')),
        }),
      )
      .join(say('mark.semicolon')),
    layout: 'dagre',
    links: Object.fromEntries(members.map(({ id, address }) => [id, address])),
    source: createFlowchart({
      direction: 'TB',
      nodes: members.map(
        ({ id, name }): FlowchartNode => ({
          id,
          lines: wrapTitle(name, { width: 7 }),
        }),
      ),
      edges: stackFrames(frames),
      groups,
    }),
  };
}

function createFrames(layer: Layer, systems: readonly System[], views: readonly View[]): Frame[] {
  const tops = systems.filter((s) => s.layer === layer.id && s.parent === null);
  const toMember = ({ id, name }: System) => ({
    id: `p-${id}`,
    name,
    address: pageAddress.system(id),
  });
  const partsOf = (id: string) => systems.filter((s) => s.parent === id);
  const single = tops.filter(({ id }) => partsOf(id).length === 0);
  const members =
    tops.length > 0
      ? single.map(toMember)
      : views.map(({ id, name }) => ({ id: `v-${id}`, name, address: pageAddress.view(id) }));
  const compound = tops.flatMap(({ id, name }): Frame[] => {
    const parts = partsOf(id);
    return parts.length > 0 ? [{ id: `g-${id}`, name, members: parts.map(toMember) }] : [];
  });
  const frame = { id: `l-${layer.id}`, name: layer.name, members };
  return members.length > 0 ? [frame, ...compound] : compound;
}

/** Undrawn edges that keep the frames one below the other, as the layers stand in the text. */
function stackFrames(frames: readonly Frame[]) {
  return frames.slice(1).map((frame, i) => ({
    from: frames[i]?.id ?? '',
    to: frame.id,
    style: 'hidden' as const,
  }));
}
