import { fontSize } from '../drawing/mermaid-config.ts';
import type { FlowchartEdge, FlowchartNode } from '../flowchart.ts';
import type { NodeBox } from '../request.ts';
import { type FontMetrics, measureText } from '../text/measure-text.ts';
import { wrapTitle } from '../text/wrap-title.ts';
import type { Neighbour, Neighbourhood } from './find-neighbourhood.ts';

/** One line of text: where it begins, or its middle where the box is the current one. */
export interface PlacedLine {
  readonly text: string;
  readonly x: number;
  /** Middle of the line. */
  readonly y: number;
}

/** A box with its text. */
export interface PlacedNode extends NodeBox {
  readonly node: FlowchartNode;
  readonly lines: readonly PlacedLine[];
}

/** A straight line from left to right at one height. */
export interface PlacedEdge {
  readonly edge: FlowchartEdge;
  readonly y: number;
  readonly left: number;
  readonly right: number;
}

/** A neighbourhood in px: the current node as tall as the longer column beside it, so that no line need turn. */
export interface PlacedRows {
  readonly current: PlacedNode;
  readonly rows: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly width: number;
  readonly height: number;
}

/** Distances in px. */
const margin = 8;
const run = 36;
const gap = 6;
const line = 18;
const padding = { x: 10, y: 4 };
const afterNumber = 14;
/** Widest drawing, and widest title of the current node. */
const widest = 736;
const widestMiddle = 9 * fontSize;
/** A title narrower than this stands below its number. */
const narrowestTitle = 9 * fontSize;
const widestTitle = 26 * fontSize;

/** A label: its number, where it has one, and the text after it. */
interface Label {
  readonly number: string;
  readonly title: readonly string[];
}

const hasNumber = ({ className = '' }: FlowchartNode): boolean =>
  className.split(' ').includes('numbered');

function readLabel(node: FlowchartNode): Label {
  const [first = '', ...rest] = node.lines;
  return hasNumber(node) ? { number: first, title: rest } : { number: '', title: node.lines };
}

const even = (value: number): number => 2 * Math.ceil(value / 2 - 1e-9);

/** Lays out a neighbourhood: what leads to the current node left of it, what it leads to right of it. */
export function layRows(
  { current, before, after }: Neighbourhood,
  metrics: FontMetrics,
): PlacedRows {
  const middle = sizeMiddle(current, metrics);
  const sides = [before, after].filter(({ length }) => length > 0).length;
  const room = (widest - 2 * margin - middle.width) / sides - run;
  const columns = [before, after].map((side) => createColumn(side, room, metrics));
  const height = Math.max(middle.height, ...columns.map((column) => column.height));
  const [left, right] = columns;
  const x = margin + (left && left.rows.length > 0 ? left.width + run : 0);
  const end = x + middle.width + (right && right.rows.length > 0 ? run + right.width : 0);
  const box = { id: current.id, x, y: margin, width: middle.width, height };
  const placed = [
    ...placeColumn(left, { x: margin, inner: x, side: 'left', height }),
    ...placeColumn(right, {
      x: x + middle.width + run,
      inner: x + middle.width,
      side: 'right',
      height,
    }),
  ];
  return {
    current: { ...box, node: current, lines: centreLines(middle.lines, box) },
    rows: placed.map(({ row }) => row),
    edges: placed.map(({ edge }) => edge),
    width: end + margin,
    height: height + 2 * margin,
  };
}

function sizeMiddle(node: FlowchartNode, metrics: FontMetrics) {
  const { number, title } = readLabel(node);
  const lines = [
    ...(number ? [number] : []),
    ...title.flatMap((text) => wrapTitle(text, { width: widestMiddle / fontSize })),
  ];
  const widths = lines.map((text) => measureText(text, true, metrics) * fontSize);
  const width = even(Math.max(40, ...widths) + 2 * padding.x);
  return { lines, width, height: lines.length * line + 4 * padding.y };
}

function centreLines(lines: readonly string[], { x, y, width, height }: NodeBox): PlacedLine[] {
  const first = y + height / 2 - ((lines.length - 1) / 2) * line;
  return lines.map((text, i) => ({ text, x: x + width / 2, y: first + i * line }));
}

/** The lines of a row, from its own corner; the number stands before the title or, where there is no room, above it. */
interface Row extends Neighbour {
  readonly lines: readonly PlacedLine[];
  readonly height: number;
}

interface Column {
  readonly rows: readonly Row[];
  readonly width: number;
  readonly height: number;
}

function createColumn(side: readonly Neighbour[], room: number, metrics: FontMetrics): Column {
  const labels = side.map((neighbour) => ({ neighbour, ...readLabel(neighbour.node) }));
  const measure = (text: string, bold: boolean) => measureText(text, bold, metrics) * fontSize;
  const numbers = Math.max(0, ...labels.map(({ number }) => measure(number, true)));
  const before = numbers > 0 ? numbers + afterNumber : 0;
  const inner = room - 2 * padding.x;
  const isBeside = inner - before >= narrowestTitle;
  const width = Math.min(widestTitle, isBeside ? inner - before : inner) / fontSize;
  const rows = labels.map(({ neighbour, number, title }): Row => {
    const wrapped = title.flatMap((text) => wrapTitle(text, { width }));
    const lines = placeLines(number, wrapped, isBeside ? before : null);
    const count = new Set(lines.map(({ y }) => y)).size;
    return { ...neighbour, lines, height: count * line + 2 * padding.y };
  });
  const ends = rows.flatMap(({ node, lines }) =>
    lines.map(({ text, x }, i) => x + measure(text, i === 0 && hasNumber(node))),
  );
  return {
    rows,
    width: even(Math.max(0, ...ends) + padding.x),
    height: rows.reduce((sum, { height }) => sum + height + gap, -gap),
  };
}

/** @param beside how far right of the number the title begins; null where it stands below. */
function placeLines(number: string, title: readonly string[], beside: number | null): PlacedLine[] {
  const first = number && beside === null ? 1 : 0;
  const at = (i: number) => padding.y + line / 2 + i * line;
  return [
    ...(number ? [{ text: number, x: padding.x, y: at(0) }] : []),
    ...title.map((text, i) => ({ text, x: padding.x + (beside ?? 0), y: at(first + i) })),
  ];
}

/** @param inner the side of the current node that faces the column. */
function placeColumn(
  column: Column | undefined,
  { x, inner, side, height }: { x: number; inner: number; side: 'left' | 'right'; height: number },
): { row: PlacedNode; edge: PlacedEdge }[] {
  if (!column) return [];
  const { width } = column;
  let y = margin + (height - column.height) / 2;
  return column.rows.map(({ node, edge, lines, height: own }) => {
    const row = {
      ...{ id: node.id, x, y, width, height: own, node },
      lines: lines.map((text) => ({ ...text, x: text.x + x, y: text.y + y })),
    };
    const [left, right] = side === 'left' ? [x + width, inner] : [inner, x];
    const placed = { row, edge: { edge, y: y + own / 2, left, right } };
    y += own + gap;
    return placed;
  });
}
