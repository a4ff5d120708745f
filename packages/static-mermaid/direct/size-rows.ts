import { fontSize } from '../drawing/mermaid-config.ts';
import type { FlowchartNode } from '../flowchart.ts';
import { type FontMetrics, measureText } from '../text/measure-text.ts';
import { wrapTitle } from '../text/wrap-title.ts';
import { type PlacedText, roundUp } from './placement.ts';

/** Distances in px: between boxes that a line joins, between rows, and between lines of text. */
export const run = 36;
export const gap = 6;
export const leading = 18;
/** Widest drawing of rows. */
export const widest = 736;

const padding = { x: 10, y: 4 };
const afterNumber = 14;
/** How much wider the bold letters and figures of a reader's font may be than those measured. */
const widerFont = 1.1;
/** Widest title of a box that stands before others. */
const widestInner = 9 * fontSize;
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

/** A box that others stand beside: narrow, its text in the middle. */
export interface InnerBox {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** The size a box needs that others stand beside. */
export function sizeInner(node: FlowchartNode, metrics: FontMetrics): InnerBox {
  const { number, title } = readLabel(node);
  const lines = [
    ...(number ? [number] : []),
    ...title.flatMap((text) => wrapTitle(text, { width: widestInner / fontSize })),
  ];
  const widths = lines.map((text) => measureText(text, true, metrics) * fontSize);
  const width = roundUp(Math.max(40, ...widths) + 2 * padding.x);
  return { lines, width, height: lines.length * leading + 4 * padding.y };
}

/** A row: its lines of text from its own corner, the number before the title or, where there is no room, above it. */
export interface Row {
  readonly node: FlowchartNode;
  readonly texts: readonly PlacedText[];
  readonly height: number;
}

/** Rows of one width. */
export interface Column {
  readonly rows: readonly Row[];
  readonly width: number;
}

/**
 * The rows that nodes make one below the other.
 * @param room the width there is for them, in px.
 */
export function sizeRows(
  nodes: readonly FlowchartNode[],
  room: number,
  metrics: FontMetrics,
): Column {
  const labels = nodes.map((node) => ({ node, ...readLabel(node) }));
  const measure = (text: string, bold: boolean) => measureText(text, bold, metrics) * fontSize;
  const numbers = Math.max(0, ...labels.map(({ number }) => measure(number, true)));
  const before = numbers > 0 ? roundUp(numbers * widerFont) + afterNumber : 0;
  const inner = room - 2 * padding.x;
  const isBeside = inner - before >= narrowestTitle;
  const width = Math.min(widestTitle, isBeside ? inner - before : inner) / fontSize;
  const rows = labels.map(({ node, number, title }): Row => {
    const wrapped = title.flatMap((text) => wrapTitle(text, { width }));
    const texts = placeTexts(number, wrapped, isBeside ? before : null);
    const count = new Set(texts.map(({ y }) => y)).size;
    return { node, texts, height: count * leading + 2 * padding.y };
  });
  const ends = rows.flatMap(({ node, texts }) =>
    texts.map(({ text, x }, i) => x + measure(text, i === 0 && hasNumber(node))),
  );
  return { rows, width: roundUp(Math.max(0, ...ends) + padding.x) };
}

/** @param beside how far right of the number the title begins; null where it stands below. */
function placeTexts(number: string, title: readonly string[], beside: number | null): PlacedText[] {
  const first = number && beside === null ? 1 : 0;
  const at = (i: number) => padding.y + leading / 2 + i * leading;
  return [
    ...(number ? [{ text: number, x: padding.x, y: at(0) }] : []),
    ...title.map((text, i) => ({ text, x: padding.x + (beside ?? 0), y: at(first + i) })),
  ];
}
