import type { FlowchartNode } from '../flowchart.ts';
import type { FontMetrics } from '../text/measure-text.ts';
import type { Branch } from './find-tree.ts';
import {
  centreTexts,
  margin,
  type PlacedEdge,
  type PlacedNode,
  type PlacedText,
  type Placement,
  type Point,
} from './placement.ts';
import { gap, leading, run, sizeInner, sizeRows, widest } from './size-rows.ts';

/** What a box needs before it is placed. */
interface Size {
  readonly height: number;
  readonly anchor: 'start' | 'middle';
  /** Its text from its own corner when as tall as given. */
  readonly place: (height: number) => readonly PlacedText[];
}

/** Where the boxes of a level stand, in px. */
interface Level {
  readonly x: number;
  readonly width: number;
}

/** Between rows whose own rows must be told apart. */
const wideGap = 2 * gap;
/** A taller box has its text at its top: in the middle, a reader of its first rows would not see it. */
const tall = 480;

/** The columns of a tree, and what each of its boxes needs and gets. */
interface Columns {
  readonly columns: readonly Level[];
  readonly sizes: ReadonlyMap<Branch, Size>;
  readonly heights: ReadonlyMap<Branch, number>;
}

/**
 * Lays out a tree: a column for each level, each box as tall as all that stands beside it, so that no line need turn;
 * those of the last level are rows, the number before the title.
 */
export function layTree(root: Branch, metrics: FontMetrics): Placement {
  const levels = listLevels(root);
  const { sizes, columns } = sizeLevels(levels, metrics);
  const heights = measureHeights(levels, sizes);
  const placed = placeBranch(root, { columns, sizes, heights }, 0, margin);
  const { x, width } = columns.at(-1) as Level;
  return {
    nodes: placed.map(({ node }) => node),
    frames: [],
    edges: placed.flatMap(({ edge }) => edge ?? []),
    width: x + width + margin,
    height: (heights.get(root) as number) + 2 * margin,
  };
}

/** A branch and all that stands beside it, in the order of the source. @param y its top. */
function placeBranch(
  branch: Branch,
  tree: Columns,
  level: number,
  y: number,
): { node: PlacedNode; edge: PlacedEdge | undefined }[] {
  const { columns, sizes, heights } = tree;
  const { node, edge, children } = branch;
  const { x, width } = columns[level] as Level;
  const { anchor, place } = sizes.get(branch) as Size;
  const height = heights.get(branch) as number;
  const texts = place(height).map((text) => ({ ...text, x: text.x + x, y: text.y + y }));
  const middle = y + height / 2;
  const points: Point[] = [
    [x - run, middle],
    [x, middle],
  ];
  let next = y + (height - stack(children, heights)) / 2;
  const beside = children.flatMap((child) => {
    const placed = placeBranch(child, tree, level + 1, next);
    next += (heights.get(child) as number) + between(children);
    return placed;
  });
  const own = { id: node.id, x, y, width, height, node, texts, anchor };
  return [{ node: own, edge: edge && { edge, points, curved: false } }, ...beside];
}

/** The branches of a tree, level by level. */
function listLevels(root: Branch): Branch[][] {
  const levels = [[root]];
  for (let next = [...root.children]; next.length > 0; next = next.flatMap((b) => b.children)) {
    levels.push(next);
  }
  return levels;
}

/** What every box needs, and where its column stands; the last column has all the room that is left. */
function sizeLevels(
  levels: readonly Branch[][],
  metrics: FontMetrics,
): Pick<Columns, 'sizes' | 'columns'> {
  const sizes = new Map<Branch, Size>();
  const columns: Level[] = [];
  let x = margin;
  for (const [i, branches] of levels.entries()) {
    const nodes = branches.map(({ node }) => node);
    const isLast = i === levels.length - 1;
    const column = isLast
      ? sizeLast(nodes, widest - margin - x, metrics)
      : sizeOther(nodes, metrics);
    for (const [k, branch] of branches.entries()) sizes.set(branch, column.sizes[k] as Size);
    columns.push({ x, width: column.width });
    x += column.width + run;
  }
  return { sizes, columns };
}

interface SizedColumn {
  readonly width: number;
  readonly sizes: readonly Size[];
}

function sizeLast(
  nodes: readonly FlowchartNode[],
  room: number,
  metrics: FontMetrics,
): SizedColumn {
  const { rows, width } = sizeRows(nodes, room, metrics);
  const sizes = rows.map(
    ({ texts, height }): Size => ({ height, anchor: 'start', place: () => texts }),
  );
  return { width, sizes };
}

function sizeOther(nodes: readonly FlowchartNode[], metrics: FontMetrics): SizedColumn {
  const boxes = nodes.map((node) => sizeInner(node, metrics));
  const width = Math.max(...boxes.map((box) => box.width));
  const sizes = boxes.map(({ lines, height }): Size => {
    const place = (own: number) => placeInner(lines, width, own);
    return { height, anchor: 'middle', place };
  });
  return { width, sizes };
}

function placeInner(lines: readonly string[], width: number, height: number): PlacedText[] {
  const own = lines.length * leading;
  const middle = height > tall ? gap + own / 2 : height / 2;
  return centreTexts(lines, [width / 2, middle], leading);
}

const between = (children: readonly Branch[]): number =>
  children.some((child) => child.children.length > 0) ? wideGap : gap;

const stack = (children: readonly Branch[], heights: ReadonlyMap<Branch, number>): number =>
  children.reduce((sum, child) => sum + (heights.get(child) ?? 0), 0) +
  Math.max(0, children.length - 1) * between(children);

/** Heights of boxes: of their own text, or of all that stands beside them. */
function measureHeights(
  levels: readonly Branch[][],
  sizes: ReadonlyMap<Branch, Size>,
): ReadonlyMap<Branch, number> {
  const heights = new Map<Branch, number>();
  for (const branch of [...levels].reverse().flat()) {
    const { height } = sizes.get(branch) as Size;
    heights.set(branch, Math.max(height, stack(branch.children, heights)));
  }
  return heights;
}
