import { type FontMetrics, measureText } from '../text/measure-text.ts';
import { type Box, unite } from './box.ts';
import { createStyleReader, isBold, type StyleReader } from './computed-style.ts';
import { readTextRuns, type TextRun } from './text-runs.ts';

interface PlacedRun {
  readonly element: Element;
  readonly text: string;
  readonly left: number;
  readonly width: number;
  readonly baseline: number;
  readonly em: number;
}

interface Chunk {
  readonly anchor: string;
  readonly runs: PlacedRun[];
}

/** How far below the given y the alphabetic baseline lies, in em. */
function baselineShift(kind: string, metrics: FontMetrics): number {
  if (kind === 'middle') return metrics.xHeight / 2;
  if (kind === 'central') return (metrics.ascent - metrics.descent) / 2;
  if (kind === 'hanging') return metrics.ascent * 0.8;
  if (kind === 'text-before-edge') return metrics.ascent;
  return kind === 'text-after-edge' || kind === 'ideographic' ? -metrics.descent : 0;
}

function placeRun(run: TextRun, at: [number, number], read: StyleReader, metrics: FontMetrics) {
  const em = Number(read(run.element, 'font-size'));
  const bold = isBold(read(run.element, 'font-weight'));
  const shift = baselineShift(read(run.element, 'dominant-baseline'), metrics) * em;
  const width = measureText(run.text, bold, metrics) * em;
  return { element: run.element, text: run.text, left: at[0], width, baseline: at[1] + shift, em };
}

/** Text chunks: runs that follow one another and are anchored together. */
function placeChunks(text: Element, read: StyleReader, metrics: FontMetrics): Chunk[] {
  const chunks: Chunk[] = [];
  let [x, y] = [0, 0];
  for (const run of readTextRuns(text, read)) {
    if (run.x !== null || run.y !== null || chunks.length === 0) {
      chunks.push({ anchor: read(run.element, 'text-anchor'), runs: [] });
    }
    x = (run.x ?? x) + run.dx;
    y = (run.y ?? y) + run.dy;
    const placed = placeRun(run, [x, y], read, metrics);
    chunks.at(-1)?.runs.push(placed);
    x += placed.width;
  }
  return chunks;
}

function chunkWidth(runs: readonly PlacedRun[], metrics: FontMetrics): number {
  const last = runs.at(-1);
  const trailing = last ? last.text.length - last.text.trimEnd().length : 0;
  const space = last ? measureText(' '.repeat(trailing), false, metrics) * last.em : 0;
  return runs.reduce((sum, run) => sum + run.width, 0) - space;
}

function isWithin(element: Element, ancestor: Element): boolean {
  for (let up: Element | null = element; up; up = up.parentElement) {
    if (up === ancestor) return true;
  }
  return false;
}

function outermostText(element: Element): Element {
  let text = element;
  while (text.localName === 'tspan' && text.parentElement) text = text.parentElement;
  return text;
}

function growToGrid(box: Box, grid: number, anchor: string): Box {
  const up = (size: number) => Math.ceil(size / grid - 1e-6) * grid;
  const width = up(box.right - box.left);
  const height = up(box.bottom - box.top);
  const centre = (box.left + box.right) / 2;
  const isCentred = anchor === 'middle' || Math.abs(centre) < 1e-6;
  const start = anchor === 'end' ? box.right - width : box.left;
  const left = isCentred ? centre - width / 2 : start;
  return { left, top: box.top, right: left + width, bottom: box.top + height };
}

/** The box of a text element or of one of its tspans, as getBBox would give it. */
export function textBox(element: Element, metrics: FontMetrics): Box | undefined {
  const text = outermostText(element);
  const read = createStyleReader(text);
  let box: Box | undefined;
  for (const { anchor, runs } of placeChunks(text, read, metrics)) {
    const width = chunkWidth(runs, metrics);
    const share = anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0;
    for (const run of runs) {
      if (!isWithin(run.element, element)) continue;
      const left = run.left - width * share;
      const top = run.baseline - metrics.ascent * run.em;
      const bottom = run.baseline + metrics.descent * run.em;
      box = unite(box, { left, top, right: left + run.width, bottom });
    }
  }
  if (!box || metrics.grid === 0 || element !== text) return box;
  return growToGrid(box, metrics.grid, read(text, 'text-anchor'));
}
