import { flattenText } from '../query/fold-text.ts';

/** A stretch of text, marked where it is what was searched for. */
export interface Stretch {
  text: string;
  marked: boolean;
}

/** A stretch of a text by its first unit and the one after its last. */
export type Span = readonly [start: number, end: number];

const mostSpans = 200;
const PLAIN = /[\u4E00-\u9FFFa-z0-9]/;

/**
 * Where pieces (flattened) stand in a text, blanks and width in the text notwithstanding; in
 * order and without overlap.
 */
export function findSpans(text: string, pieces: readonly string[]): Span[] {
  const { flat, starts, ends } = flattenWithOffsets(text);
  const spans: Span[] = [];
  for (const piece of pieces) {
    if (piece === '') continue;
    for (let at = flat.indexOf(piece); at >= 0; at = flat.indexOf(piece, at + piece.length)) {
      spans.push([starts[at] ?? 0, ends[at + piece.length - 1] ?? 0]);
      if (spans.length >= mostSpans) return mergeSpans(spans);
    }
  }
  return mergeSpans(spans);
}

function flattenWithOffsets(text: string): { flat: string; starts: number[]; ends: number[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  let flat = '';
  let offset = 0;
  for (const character of text) {
    const end = offset + character.length;
    const units = PLAIN.test(character) ? character : flattenText(character);
    for (let i = 0; i < units.length; i++) {
      starts.push(offset);
      ends.push(end);
    }
    flat += units;
    offset = end;
  }
  return { flat, starts, ends };
}

function mergeSpans(spans: Span[]): Span[] {
  const merged: [number, number][] = [];
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = merged[merged.length - 1];
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** The whole text, cut into marked and unmarked stretches. */
export function markText(text: string, pieces: readonly string[]): Stretch[] {
  return cutStretches(text, findSpans(text, pieces), 0, text.length);
}

/**
 * The neighbourhood of the first place where pieces stand, about `width` characters each side,
 * begun after a mark of punctuation where there is one.
 */
export function createExcerpt(text: string, pieces: readonly string[], width = 40): Stretch[] {
  const spans = findSpans(text, pieces);
  const [first, last] = spans[0] ?? [0, 0];
  const from = findBeginning(text, Math.max(0, first - width), first);
  const to = Math.min(text.length, Math.max(last, from) + width * 2);
  const stretches = cutStretches(text, spans, from, to);
  const before: Stretch[] = from > 0 ? [{ text: '…', marked: false }] : [];
  const after: Stretch[] = to < text.length ? [{ text: '…', marked: false }] : [];
  return [...before, ...stretches, ...after];
}

function findBeginning(text: string, from: number, first: number): number {
  if (from === 0) return 0;
  const before = text.slice(from, first);
  const mark = /[。；！？\n]\s*/u.exec(before) ?? /[，、：]\s*/u.exec(before);
  return mark ? from + mark.index + mark[0].length : from;
}

function cutStretches(text: string, spans: readonly Span[], from: number, to: number): Stretch[] {
  const stretches: Stretch[] = [];
  let at = from;
  const push = (end: number, marked: boolean) => {
    if (end > at) stretches.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const [start, end] of spans) {
    if (start < at || end > to) continue;
    push(start, false);
    push(end, true);
  }
  push(to, false);
  return stretches;
}
