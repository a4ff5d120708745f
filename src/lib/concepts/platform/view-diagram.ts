import {
  createFlowchart,
  type FlowchartEdge,
  type FlowchartGroup,
  type FlowchartNode,
} from 'static-mermaid/flowchart';
import { wrapTitle } from 'static-mermaid/wrap-title';
import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { Diagram } from '../../diagrams/diagram.ts';
import { labelsOf } from '../../labels/labels.ts';
import { shortNameOf } from './names.ts';
import { listPartsOf } from './parts.ts';
import type { Layer, System, View } from './schema.ts';

/** A box of an architecture diagram. */
interface Member {
  id: string;
  name: string;
  address: string;
}

/** A frame: boxes and frames of systems with parts of their own, in the order of the dataset. */
interface Frame {
  id: string;
  name: string;
  parts: (Member | Frame)[];
}

/** How many boxes stand in a row: more would make the drawing wider than the text around it. */
const rowLength = 4;

const isFrame = (part: Member | Frame): part is Frame => 'parts' in part;

/**
 * An architecture view: its layers as frames from top to bottom, the systems in each, those with parts as frames of
 * their own inside; a layer without systems holds the other views. Null for a view without layers.
 */
export function drawView(dataset: Dataset, view: View): Diagram | null {
  const { say } = labelsOf(dataset);
  const frames = view.layers
    .map((layer) => createFrame(dataset, view, layer))
    .filter(({ parts }) => parts.length > 0);
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
      edges: stackRows(frames),
      groups: frames.map(toGroup),
    }),
  };
}

/** The frame of a layer. */
function createFrame({ platform }: Dataset, view: View, { id, name }: Layer): Frame {
  const systems = platform.systems.filter((s) => s.view === view.id);
  const tops = systems.filter((s) => s.layer === id && s.parent === null);
  const others = platform.views.filter((other) => other !== view);
  const parts =
    tops.length > 0
      ? createParts(systems, tops, '')
      : others.map((other) => ({
          id: `v-${other.id}`,
          name: other.name,
          address: pageAddress.view(other.id),
        }));
  return { id: `l-${id}`, name, parts };
}

/** Systems as boxes, those with parts as frames. @param whole tells apart what stands in several of them. */
function createParts(
  systems: readonly System[],
  chosen: readonly System[],
  whole: string,
): (Member | Frame)[] {
  return chosen.map(({ id, name, eachIn }) => {
    const key = eachIn ? `${whole}-${id}` : id;
    const parts = listPartsOf(systems, id);
    return parts.length > 0
      ? { id: `g-${key}`, name, parts: createParts(systems, parts, id) }
      : { id: `p-${key}`, name, address: pageAddress.system(id) };
  });
}

const listMembers = ({ parts }: Frame): Member[] =>
  parts.flatMap((part) => (isFrame(part) ? listMembers(part) : [part]));

/** A layer in words. */
const describeFrame = (dataset: Dataset, frame: Frame): string =>
  labelsOf(dataset).say('view.layer', { layer: frame.name, members: listWords(dataset, frame) });

/** What stands in a frame, in words; what stands in one inside it after the name of that. */
function listWords(dataset: Dataset, { parts }: Frame): string {
  const { say } = labelsOf(dataset);
  return parts
    .map((part) =>
      isFrame(part)
        ? say('view.frame', { name: part.name, members: listWords(dataset, part) })
        : part.name,
    )
    .join(say('mark.comma'));
}

const toGroup = ({ id, name, parts }: Frame): FlowchartGroup => ({
  id,
  lines: [name],
  nodes: parts.flatMap((part) => (isFrame(part) ? [] : [part.id])),
  groups: parts.filter(isFrame).map(toGroup),
  // Boxes without arrows between them stand beside each other in this direction.
  direction: 'TB',
});

/**
 * Undrawn edges that keep what stands in a frame in order from top to bottom: boxes that follow each other in rows as
 * even as can be, each frame in a row of its own.
 */
function stackRows(parts: readonly (Member | Frame)[]): FlowchartEdge[] {
  const runs: (Member | Frame)[][] = [];
  for (const part of parts) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && !isFrame(part) && !isFrame(before)) run.push(part);
    else runs.push([part]);
  }
  const rows = runs.flatMap(breakRow);
  const between = rows
    .slice(1)
    .flatMap((row, i) =>
      (rows[i] ?? []).flatMap((above) =>
        row.map((below) => ({ from: above.id, to: below.id, style: 'hidden' as const })),
      ),
    );
  return [...between, ...parts.filter(isFrame).flatMap((frame) => stackRows(frame.parts))];
}

function breakRow<Part>(run: readonly Part[]): Part[][] {
  const length = Math.ceil(run.length / Math.ceil(run.length / rowLength));
  return Array.from({ length: Math.ceil(run.length / length) }, (_, i) =>
    run.slice(i * length, (i + 1) * length),
  );
}
