import { measureText } from './measure-text.ts';

/** 避头尾: what must not begin a line, and what must not end one. */
const neverFirst = new Set('，。、；：？！）】》〉」』”’…—·,.;:?!)]}%％℃');
const neverLast = new Set('（【《〈「『“‘([{');
/** One-character suffixes that word segmentation cuts off their word. */
const suffixes = new Set('端类性化方区库级网书员者式法率量版');
const partNumber = '第\\s*[\\d一二三四五六七八九十百]+\\s*(?:部分|章|条|节|版)[：:]?';

/** How a title is broken into lines. */
export interface Wrapping {
  /** Widest line in em. */
  readonly width: number;
  /** Terms that must not be broken; earlier ones win where two overlap. */
  readonly keep?: readonly string[];
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** Words of the text; a part number such as 第2部分： and a term to keep are one word. */
function splitWords(text: string, keep: readonly string[]): string[] {
  const whole = new RegExp([...keep.map(escapePattern), partNumber].join('|'), 'g');
  const result: string[] = [];
  let end = 0;
  const segment = (part: string) => {
    for (const word of words.segment(part)) result.push(word.segment);
  };
  for (const match of text.matchAll(whole)) {
    segment(text.slice(end, match.index));
    result.push(match[0]);
    end = match.index + match[0].length;
  }
  segment(text.slice(end));
  return result;
}

function belongsTo(previous: string, word: string): boolean {
  const last = previous.at(-1) ?? '';
  const isSuffix = suffixes.has(word) && /\p{Script=Han}/u.test(last);
  return neverLast.has(last) || neverFirst.has(word[0] ?? '') || isSuffix;
}

/** Words with the punctuation and suffixes that may not be parted from them. */
function splitUnits(text: string, keep: readonly string[]): string[] {
  const units: string[] = [];
  for (const word of splitWords(text, keep)) {
    const previous = units.at(-1);
    if (previous !== undefined && belongsTo(previous, word)) units[units.length - 1] += word;
    else units.push(word);
  }
  return units;
}

/** A unit wider than the line, cut by characters. */
function cutUnit(unit: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of unit) {
    const full = piece !== '' && measureText(piece + character) > width;
    if (full && !neverFirst.has(character)) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  pieces.push(piece);
  return pieces;
}

function fillLines(units: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const unit of units) {
    const pieces = measureText(unit.trim()) > width ? cutUnit(unit, width) : [unit];
    for (const piece of pieces) {
      if (line.trim() !== '' && measureText((line + piece).trim()) > width) {
        lines.push(line.trim());
        line = '';
      }
      line += piece;
    }
  }
  if (line.trim() !== '') lines.push(line.trim());
  return lines;
}

/**
 * Breaks a title into lines, as few as possible and as even as possible, between words, with
 * closing punctuation never first and opening punctuation never last.
 */
export function wrapTitle(title: string, { width, keep = [] }: Wrapping): string[] {
  const whole = title.trim();
  if (whole !== '' && measureText(whole) <= width) return [whole];
  const units = splitUnits(title, keep);
  const widest = fillLines(units, width);
  const longestUnit = Math.max(...units.map((unit) => measureText(unit.trim())));
  const narrowest = Math.max(measureText(title) / widest.length, longestUnit);
  for (let narrow = narrowest; narrow < width; narrow += 0.25) {
    const lines = fillLines(units, narrow);
    if (lines.length <= widest.length) return lines;
  }
  return widest;
}
