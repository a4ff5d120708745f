import { isBold, type StyleReader } from '../emulation/computed-style.ts';
import { isTranslation, type Matrix, mapPoint } from '../emulation/matrix.ts';
import { readTextRuns, type TextRun } from '../emulation/text-runs.ts';
import { restorePlaceholders } from '../text/placeholder.ts';
import { formatNumber } from './format-number.ts';
import { formatTransform } from './format-transform.ts';
import { textPresentation } from './presentation.ts';
import { createElement, type SvgElement, type SvgNode } from './svg-tree.ts';

/** One line of text and where it stands. */
interface Line {
  readonly x: number;
  y: number;
  readonly runs: TextRun[];
}

/** How a drawing's text is set. */
export interface TextSetting {
  readonly fontSize: number;
  /** Distance of lines in em; undefined leaves them where mermaid put them. */
  readonly leading?: number | undefined;
}

function readLines(text: Element, read: StyleReader): Line[] {
  const lines: Line[] = [];
  for (const run of readTextRuns(text, read)) {
    const last = lines.at(-1);
    const continues = run.x === null && run.y === null && run.dx === 0 && run.dy === 0;
    if (last && continues) {
      last.runs.push(run);
      continue;
    }
    const x = (run.x ?? last?.x ?? 0) + run.dx;
    const y = (run.y ?? last?.y ?? 0) + run.dy;
    lines.push({ x, y, runs: [run] });
  }
  return lines.filter((line) => line.runs.some((run) => run.text.trim() !== ''));
}

/** Moves the lines apart or together around their middle. */
function setLeading(lines: readonly Line[], leading: number, em: number): void {
  const top = lines[0]?.y ?? 0;
  const middle = (top + (lines.at(-1)?.y ?? 0)) / 2;
  for (const [index, line] of lines.entries()) {
    line.y = middle + (index - (lines.length - 1) / 2) * leading * em;
  }
}

function emphasis(element: Element, base: Element, read: StyleReader): Record<string, string> {
  const attributes: Record<string, string> = {};
  const bold = isBold(read(element, 'font-weight'));
  if (bold !== isBold(read(base, 'font-weight'))) {
    attributes['font-weight'] = bold ? 'bold' : 'normal';
  }
  const style = read(element, 'font-style');
  if (style !== read(base, 'font-style')) attributes['font-style'] = style;
  return attributes;
}

/** The text of a line; runs set alike become one. */
function lineContent(line: Line, base: Element, read: StyleReader): SvgNode[] {
  const pieces: { key: string; attributes: Record<string, string>; text: string }[] = [];
  for (const run of line.runs) {
    const attributes = emphasis(run.element, base, read);
    const key = JSON.stringify(attributes);
    const last = pieces.at(-1);
    if (last?.key === key) last.text += run.text;
    else pieces.push({ key, attributes, text: run.text });
  }
  return pieces.map(({ attributes, text }) => {
    const restored = restorePlaceholders(text);
    const isPlain = Object.keys(attributes).length === 0;
    return isPlain ? restored : createElement('tspan', attributes, [restored]);
  });
}

/** A text element as one tspan for each line, or just text when there is one line. */
export function convertText(
  text: Element,
  matrix: Matrix,
  read: StyleReader,
  { fontSize, leading }: TextSetting,
): SvgElement | undefined {
  const lines = readLines(text, read);
  const base = lines[0]?.runs.find((run) => run.text.trim() !== '')?.element;
  if (!base) return undefined;
  const em = Number(read(base, 'font-size'));
  if (leading !== undefined) setLeading(lines, leading, em);
  const attributes = textPresentation(base, read, { fontSize });
  if (isBold(read(base, 'font-weight'))) attributes['font-weight'] = 'bold';
  if (read(base, 'font-style') !== 'normal') attributes['font-style'] = read(base, 'font-style');
  if (!isTranslation(matrix)) attributes.transform = formatTransform(matrix);
  const children = lines.map((line) => {
    const [x, y] = isTranslation(matrix) ? mapPoint(matrix, line.x, line.y) : [line.x, line.y];
    const place = { x: formatNumber(x), y: formatNumber(y) };
    return createElement('tspan', place, lineContent(line, base, read));
  });
  const [only, second] = children;
  if (!only || second) return createElement('text', attributes, children);
  return createElement('text', { ...only.attributes, ...attributes }, only.children);
}
