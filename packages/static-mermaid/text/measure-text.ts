import widths from './character-widths.json' with { type: 'json' };
import { originalCodePoint } from './placeholder.ts';

/** Everything text measuring depends on, as plain data: it can be sent to a worker. */
export interface FontMetrics {
  /** Advance widths in 1/1000 em by code point; characters not listed fall back to `fallbackWidth`. */
  readonly regular: ReadonlyMap<number, number>;
  readonly bold: ReadonlyMap<number, number>;
  /** Distances from the baseline, and the height of a small x, in em. */
  readonly ascent: number;
  readonly descent: number;
  readonly xHeight: number;
  /** Text boxes grow outwards to a multiple of this many pixels; 0 leaves them as measured. */
  readonly grid: number;
}

type Runs = Record<string, number[]>;

const ambiguous = new Set([...widths.ambiguous].map((character) => character.codePointAt(0)));
const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

function expandRuns(runs: Runs): Map<number, number> {
  const table = new Map<number, number>();
  for (const [first, run] of Object.entries(runs)) {
    for (const [offset, width] of run.entries()) table.set(Number(first) + offset, width);
  }
  return table;
}

/**
 * Metrics no reader's font is expected to exceed: wide characters one em, Latin the larger of two
 * common fonts. An even grid keeps every half and sum of sizes exact in floating point, so that a
 * layout engine never finds a port a rounding error inside the node it lies on.
 */
export const readerMetrics: FontMetrics = {
  regular: expandRuns(widths.regular),
  bold: expandRuns(widths.bold),
  ascent: 0.98,
  descent: 0.26,
  xHeight: 0.54,
  grid: 2,
};

/** Whether Chinese fonts draw this character one em wide. */
export function isWide(codePoint: number): boolean {
  if (ambiguous.has(codePoint)) return true;
  return widths.wide.some(([first = 0, last = 0]) => codePoint >= first && codePoint <= last);
}

function fallbackWidth(codePoint: number): number {
  if (isWide(codePoint)) return 1000;
  if (zeroWidth.test(String.fromCodePoint(codePoint))) return 0;
  return codePoint < 0x2e80 ? 650 : 1000;
}

/** Width of one line of text in em; placeholders count as the characters they stand for. */
export function measureText(text: string, bold = false, metrics = readerMetrics): number {
  const table = bold ? metrics.bold : metrics.regular;
  let sum = 0;
  for (const character of text) {
    const codePoint = originalCodePoint(character.codePointAt(0) ?? 0);
    sum += table.get(codePoint) ?? fallbackWidth(codePoint);
  }
  return sum / 1000;
}
