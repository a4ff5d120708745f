import type { Spelling } from '../index/spelling.ts';
import type { TitleRow } from '../index/title-row.ts';
import { compactText, isHan } from './fold-text.ts';

/** Longer words are not compared: it bounds the work. */
const longestWord = 60;
const shortestWord = 2;
const mostSuggestions = 3;

/**
 * What the reader may have meant: pieces of titles that sound like what was typed, or differ in one
 * character, the likeliest first. Words that stand in a title are left as they are.
 */
export function suggestQueries(
  words: readonly string[],
  rows: readonly TitleRow[],
  spelling: Spelling,
): string[] {
  const titles = rows.map((row) => row.compact);
  const choices = words.map((typed) => {
    const word = compactText(typed);
    if (rows.some((row) => row.haystack.includes(word))) return [word];
    return listLikely(word, titles, spelling);
  });
  if (choices.some((choice) => choice.length === 0)) return [];
  const first = choices.map((choice) => choice[0] ?? '');
  const varied = choices.flatMap((choice, i) =>
    choice.slice(1).map((other) => first.map((word, k) => (k === i ? other : word))),
  );
  const all = [first, ...varied].map((each) => each.join(' '));
  return all.filter((text) => text !== words.join(' ')).slice(0, mostSuggestions);
}

function listLikely(word: string, titles: readonly string[], spelling: Spelling): string[] {
  if (word.length < shortestWord || word.length > longestWord) return [];
  const found = new Map<string, { cost: number; count: number }>();
  const add = (piece: string, cost: number) => {
    const known = found.get(piece);
    found.set(piece, { cost, count: (known?.count ?? 0) + 1 });
  };
  for (const title of titles) {
    for (let at = 0; at < title.length; at++) {
      const replaced = countReplaced(title, at, word, spelling);
      if (replaced !== null) add(title.slice(at, at + word.length), replaced);
      for (const length of [word.length - 1, word.length + 1]) {
        if (isShifted(title, at, length, word)) add(title.slice(at, at + length), costs.shifted);
      }
    }
  }
  return Array.from(found)
    .sort(([, a], [, b]) => a.cost - b.cost || b.count - a.count)
    .map(([piece]) => piece);
}

/** Costs of one slip: the same sound, nearly the same, another character, one too many or too few. */
const costs = { same: 1, near: 2, other: 4, shifted: 5 } as const;

// Any number of characters that sound the same; or one that does not, among others that are right.
function countReplaced(title: string, at: number, word: string, spelling: Spelling): number | null {
  if (at + word.length > title.length) return null;
  let cost = 0;
  let kept = 0;
  let others = 0;
  for (let i = 0; i < word.length; i++) {
    if (title[at + i] === word[i]) {
      kept++;
      continue;
    }
    const step = compareSounds(title[at + i] ?? '', word[i] ?? '', spelling);
    cost += step;
    if (step === costs.other) others++;
    if (others > 1) return null;
  }
  if (others === 1) return kept >= 2 && kept === word.length - 1 ? cost : null;
  return cost;
}

function compareSounds(a: string, b: string, spelling: Spelling): number {
  const [x, y] = [spelling.get(a), spelling.get(b)];
  if (x === undefined || y === undefined || !isHan(a) || !isHan(b)) return costs.other;
  if (x === y) return costs.same;
  return foldSound(x) === foldSound(y) ? costs.near : costs.other;
}

// What many speakers do not tell apart: zh/z, ch/c, sh/s, n/l, -ng/-n.
function foldSound(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^l/, 'n')
    .replace(/ng$/, 'n');
}

// One character too many or too few inside the word; at its ends it would be a piece of it.
function isShifted(title: string, at: number, length: number, word: string): boolean {
  const least = Math.min(length, word.length);
  if (least < 3 || at + length > title.length || title[at] !== word[0]) return false;
  let same = 0;
  while (same < least && title[at + same] === word[same]) same++;
  if (same === least) return false;
  const [rest, other] =
    length < word.length
      ? [title.slice(at + same, at + length), word.slice(same + 1)]
      : [title.slice(at + same + 1, at + length), word.slice(same)];
  return rest === other;
}
