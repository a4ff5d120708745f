import type { FontMetrics } from '../text/measure-text.ts';
import type { Branch } from './find-tree.ts';
import {
  centreTexts,
  margin,
  type PlacedEdge,
  type PlacedNode,
  type PlacedText,
  type Placement,
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

/**
 * Lays out a tree: a column for each level, each box as tall as all that stands beside it, so that no line need turn;
 * those of the last level are rows, the number before the title.
 */
export function layTree(root: Branch, metrics: FontMetrics): Placement {
  const levels = listLevels(root);
  const { sizes, columns } = sizeLevels(levels, metrics);
  const heights = measureHeights(levels, sizes);
  const nodes: PlacedNode[] = [];
  const edges: PlacedEdge[] = [];
  const place = (branch: Branch, level: number, y: number): void => {
    const { x, width } = columns[level] as Level;
    const { anchor, place: placeTexts } = sizes.get(branch) as Size;
    const height = heights.get(branch) as number;
    const texts = placeTexts(height).map((text) => ({ ...text, x: text.x + x, y: text.y + y }));
    const { node, edge, children } = branch;
    nodes.push({ id: node.id, x, y, width, height, node, texts, anchor });
    if (edge) {
      const { x: from, width: before } = columns[level - 1] as Level;
      const middle = y + height / 2;
      edges.push({
        edge,
        points: [
          [from + before, middle],
          [x, middle],
        ],
        curved: false,
      });
    }
    let next = y + (height - stack(children, heights)) / 2;
    for (const child of children) {
      place(child, level + 1, next);
      next += (heights.get(child) as number) + between(children);
    }
  };
  place(root, 0, margin);
  const { x, width } = columns.at(-1) as Level;
  const height = (heights.get(root) as number) + 2 * margin;
  return { nodes, frames: [], edges, width: x + width + margin, height };
}

/** The branches of a tree, level by level. */
function listLevels(root: Branch): Branch[][] {
  const levels = [[root]];
  for (let next = [...root.children]; next.length > 0; next = next.flatMap((b) => b.children)) {
    levels.push(next);
  }
  return levels;
}

function sizeLevels(
  levels: readonly Branch[][],
  metrics: FontMetrics,
): { sizes: ReadonlyMap<Branch, Size>; columns: readonly Level[] } {
  const sizes = new Map<Branch, Size>();
  const columns: Level[] = [];
  let x = margin;
  for (const [i, branches] of levels.entries()) {
    const nodes = branches.map(({ node }) => node);
    let width: number;
    if (i < levels.length - 1) {
      const boxes = nodes.map((node) => sizeInner(node, metrics));
      width = Math.max(...boxes.map((box) => box.width));
      for (const [k, { lines, height }] of boxes.entries()) {
        const place = (own: number) => placeInner(lines, width, own);
        sizes.set(branches[k] as Branch, { height, anchor: 'middle', place });
      }
    } else {
      const column = sizeRows(nodes, widest - margin - x, metrics);
      width = column.width;
      for (const [k, { texts, height }] of column.rows.entries()) {
        sizes.set(branches[k] as Branch, { height, anchor: 'start', place: () => texts });
      }
    }
    columns.push({ x, width });
    x += width + run;
  }
  return { sizes, columns };
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
