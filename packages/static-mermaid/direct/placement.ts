import type { FlowchartEdge, FlowchartNode } from '../flowchart.ts';
import type { NodeBox } from '../request.ts';

export type Point = readonly [x: number, y: number];

/** One line of text: where it begins, or its middle where its box has its text in the middle. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  /** Middle of the line. */
  readonly y: number;
}

/** A box with its text. */
export interface PlacedNode extends NodeBox {
  readonly node: FlowchartNode;
  readonly texts: readonly PlacedText[];
  readonly anchor: 'start' | 'middle';
}

/** A frame with its heading. */
export interface PlacedFrame extends NodeBox {
  readonly texts: readonly PlacedText[];
}

/** Words at a line, and the box they cover the line with. */
export interface PlacedLabel extends Omit<NodeBox, 'id'> {
  readonly texts: readonly PlacedText[];
  /** Whether it lies in a frame, which has a colour of its own. */
  readonly inFrame: boolean;
}

/** A line from border to border. */
export interface PlacedEdge {
  readonly edge: FlowchartEdge;
  readonly points: readonly Point[];
  /** Whether it bends smoothly or goes straight from point to point. */
  readonly curved: boolean;
  readonly label?: PlacedLabel;
}

/** A flowchart in px; frames stand after those around them. */
export interface Placement {
  readonly nodes: readonly PlacedNode[];
  readonly frames: readonly PlacedFrame[];
  readonly edges: readonly PlacedEdge[];
  readonly width: number;
  readonly height: number;
}

/** Distance of everything from the edge of the drawing. */
export const margin = 8;

/** The next even number: halves and sums of such sizes are exact. */
export const roundUp = (value: number): number => 2 * Math.ceil(value / 2 - 1e-9);

/** Lines of text around the middle of a place. @param leading distance of the lines in px. */
export function centreTexts(
  lines: readonly string[],
  [x, y]: Point,
  leading: number,
): PlacedText[] {
  const first = y - ((lines.length - 1) / 2) * leading;
  return lines.map((text, i) => ({ text, x, y: first + i * leading }));
}

/** The same placement somewhere else. */
export function shiftPlacement(placement: Placement, [dx, dy]: Point): Placement {
  const shift = <T extends { x: number; y: number }>(placed: T): T => ({
    ...placed,
    x: placed.x + dx,
    y: placed.y + dy,
  });
  const shiftBox = <T extends { x: number; y: number; texts: readonly PlacedText[] }>(
    box: T,
  ): T => ({
    ...shift(box),
    texts: box.texts.map(shift),
  });
  return {
    ...placement,
    nodes: placement.nodes.map(shiftBox),
    frames: placement.frames.map(shiftBox),
    edges: placement.edges.map(({ label, ...edge }) => ({
      ...edge,
      points: edge.points.map(([x, y]): Point => [x + dx, y + dy]),
      ...(label ? { label: shiftBox(label) } : {}),
    })),
  };
}
