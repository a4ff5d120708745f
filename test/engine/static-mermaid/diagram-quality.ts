import { parseHTML } from 'linkedom';
import type { NodeBox, RenderedDiagram } from 'static-mermaid/request';
import {
  flattenPath,
  type Point,
} from '../../../packages/static-mermaid/emulation/flatten-path.ts';

type Line = readonly [from: Point, to: Point];

/** Parses a rendered diagram. */
export function parseSvg(svg: string): Element {
  const root = parseHTML(`<!DOCTYPE html><html><body>${svg}</body></html>`).document;
  return root.querySelector('svg') as unknown as Element;
}

/** Lines of each edge, shifted by a hair so that no point of one lies exactly on another. */
function nudge(edge: readonly Line[], index: number): Line[] {
  const shift = ([x, y]: Point): Point => [x + index * 1.3e-4, y + index * 1.7e-4];
  return edge.map(([from, to]) => [shift(from), shift(to)]);
}

function edgesOf({ svg }: RenderedDiagram): Line[][] {
  return Array.from(parseSvg(svg).querySelectorAll('.mm-edges path'), (path) =>
    flattenPath(path.getAttribute('d')).flatMap((points) =>
      points.slice(1).map((to, index): Line => [points[index] ?? to, to]),
    ),
  );
}

function side([a, b]: Line, point: Point): number {
  return Math.sign((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]));
}

function cross(one: Line, other: Line): boolean {
  return (
    side(one, other[0]) * side(one, other[1]) < 0 && side(other, one[0]) * side(other, one[1]) < 0
  );
}

/** How often lines cross; a bridge over a line counts as the one crossing it is. */
export function countCrossings(diagram: RenderedDiagram): number {
  const edges = edgesOf(diagram).map(nudge);
  let count = 0;
  for (const [index, edge] of edges.entries()) {
    for (const other of edges.slice(index + 1)) {
      const crossings = edge.filter((line) => other.some((otherLine) => cross(line, otherLine)));
      count += crossings.length > 0 ? 1 : 0;
    }
  }
  return count;
}

function contains({ x, y, width, height }: NodeBox, [px, py]: Point): boolean {
  return px > x + 1 && px < x + width - 1 && py > y + 1 && py < y + height - 1;
}

function samples([from, to]: Line): Point[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 2));
  return Array.from({ length: steps + 1 }, (_, step) => [
    from[0] + ((to[0] - from[0]) * step) / steps,
    from[1] + ((to[1] - from[1]) * step) / steps,
  ]);
}

/** Ids of nodes that some line runs through. */
export function findNodesUnderEdges(diagram: RenderedDiagram): string[] {
  const points = edgesOf(diagram).flat().flatMap(samples);
  return diagram.nodes.filter((box) => points.some((p) => contains(box, p))).map(({ id }) => id);
}

/** Distance of the end of an arrow from the border it points at. */
const headLength = 6;

/** Whether a line that ends at the node comes along its border instead of from outside. */
function arrivesAlong({ x, y, width, height }: NodeBox, [from, [px, py]]: Line): boolean {
  const right = x + width;
  const bottom = y + height;
  const outside = Math.max(x - px, px - right, y - py, py - bottom);
  if (Math.abs(outside) > headLength) return false;
  const toSide = Math.min(Math.abs(px - x), Math.abs(px - right));
  const toEnd = Math.min(Math.abs(py - y), Math.abs(py - bottom));
  return toSide < toEnd ? Math.abs(from[0] - px) < 1 : Math.abs(from[1] - py) < 1;
}

/** Nodes at which some line ends running along the border. */
export function findArrowsAlongBorders(diagram: RenderedDiagram): string[] {
  const ends = edgesOf(diagram).flatMap((lines): Line[] => {
    const [first, last] = [lines[0], lines.at(-1)];
    return first && last ? [[first[1], first[0]], last] : [];
  });
  return ends.flatMap((line) =>
    diagram.nodes.filter((box) => arrivesAlong(box, line)).map(({ id }) => id),
  );
}
