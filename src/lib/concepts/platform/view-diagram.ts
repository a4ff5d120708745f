import { createFlowchart, type FlowchartGroup, type FlowchartNode } from 'static-mermaid/flowchart';
import { wrapTitle } from 'static-mermaid/wrap-title';
import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { Diagram } from '../../diagrams/diagram.ts';
import { labelsOf } from '../../labels/labels.ts';
import { shortNameOf } from './names.ts';
import { listPartsOf } from './parts.ts';
import type { Layer, System, View } from './schema.ts';

/** What stands in one frame of an architecture diagram: boxes, and frames of systems with parts of their own. */
interface Frame {
  id: string;
  name: string;
  members: Member[];
  frames: Frame[];
}

interface Member {
  id: string;
  name: string;
  address: string;
}

/**
 * An architecture view: its layers as frames from top to bottom, the systems in each, those with parts as frames of
 * their own inside; a layer without systems holds the other views. Null for a view without layers.
 */
export function drawView(dataset: Dataset, view: View): Diagram | null {
  const { say } = labelsOf(dataset);
  const frames = view.layers.flatMap((layer) => createFrame(dataset, view, layer));
  if (frames.length === 0) return null;
  const members = frames.flatMap(listMembers);
  return {
    title: say('view.drawing', { platform: shortNameOf(dataset), name: view.name }),
    description: frames.map((frame) => describeFrame(dataset, frame)).join(say('mark.semicolon')),
    layout: 'dagre',
    links: Object.fromEntries(members.map(({ id, address }) => [id, address])),
    source: createFlowchart({
      direction: 'TB',
      nodes: members.map(
        ({ id, name }): FlowchartNode => ({ id, lines: wrapTitle(name, { width: 7 }) }),
      ),
      edges: stackFrames(frames),
      groups: frames.map(toGroup),
    }),
  };
}

/** The frame of a layer; none where nothing stands in it. */
function createFrame({ platform }: Dataset, view: View, { id, name }: Layer): Frame[] {
  const systems = platform.systems.filter((s) => s.view === view.id);
  const tops = systems.filter((s) => s.layer === id && s.parent === null);
  const others = platform.views.filter((other) => other !== view);
  const frame: Frame =
    tops.length > 0
      ? { id: `l-${id}`, name, ...divide(systems, tops, '') }
      : {
          id: `l-${id}`,
          name,
          members: others.map((other) => ({
            id: `v-${other.id}`,
            name: other.name,
            address: pageAddress.view(other.id),
          })),
          frames: [],
        };
  return listMembers(frame).length > 0 ? [frame] : [];
}

/** Systems as boxes, those with parts as frames. @param whole tells apart what stands in several of them. */
function divide(
  systems: readonly System[],
  chosen: readonly System[],
  whole: string,
): Pick<Frame, 'members' | 'frames'> {
  const keyOf = ({ id, eachIn }: System) => (eachIn ? `${whole}-${id}` : id);
  const isWhole = ({ id }: System) => listPartsOf(systems, id).length > 0;
  return {
    members: chosen
      .filter((system) => !isWhole(system))
      .map((system) => ({
        id: `p-${keyOf(system)}`,
        name: system.name,
        address: pageAddress.system(system.id),
      })),
    frames: chosen.filter(isWhole).map((system) => ({
      id: `g-${keyOf(system)}`,
      name: system.name,
      ...divide(systems, listPartsOf(systems, system.id), system.id),
    })),
  };
}

const listMembers = ({ members, frames }: Frame): Member[] => [
  ...members,
  ...frames.flatMap(listMembers),
];

/** A layer in words. */
const describeFrame = (dataset: Dataset, frame: Frame): string =>
  labelsOf(dataset).say('view.layer', { layer: frame.name, members: listWords(dataset, frame) });

/** What stands in a frame, in words; what stands in one inside it after the name of that. */
function listWords(dataset: Dataset, { members, frames }: Frame): string {
  const { say } = labelsOf(dataset);
  const inside = frames.map((frame) =>
    say('view.frame', { name: frame.name, members: listWords(dataset, frame) }),
  );
  return [...members.map(({ name }) => name), ...inside].join(say('mark.comma'));
}

const toGroup = ({ id, name, members, frames }: Frame): FlowchartGroup => ({
  id,
  lines: [name],
  nodes: members.map((member) => member.id),
  groups: frames.map(toGroup),
  // Boxes without arrows between them stand beside each other in this direction.
  direction: 'TB',
});

/** Undrawn edges that keep the frames one below the other, as the layers stand in the text. */
function stackFrames(frames: readonly Frame[]) {
  return frames.slice(1).map((frame, i) => ({
    from: frames[i]?.id ?? '',
    to: frame.id,
    style: 'hidden' as const,
  }));
}
