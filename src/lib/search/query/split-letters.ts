import { isHan } from './fold-text.ts';

const mostLetters = 40;
const mostReadings = 3;
const longestSyllable = 6;

/**
 * The initials that typed letters may stand for, those of fewest syllables first: `dianzi` is d z,
 * `xian` is x or x a, `dzzhengzhao` is d z z. Chinese characters between them are passed over.
 */
export function listInitials(letters: string, syllables: ReadonlySet<string>): string[] {
  const run = Array.from(letters)
    .filter((unit) => !isHan(unit))
    .join('')
    .slice(0, mostLetters);
  const readings = new Array<string[]>(run.length + 1).fill([]);
  readings[run.length] = [''];
  for (let at = run.length - 1; at >= 0; at--) {
    const found: string[] = [];
    for (let end = Math.min(run.length, at + longestSyllable); end > at; end--) {
      if (!canBeSyllable(run, at, end, syllables)) continue;
      for (const rest of readings[end] ?? []) found.push(`${run[at]}${rest}`);
    }
    readings[at] = Array.from(new Set(found))
      .sort((a, b) => a.length - b.length)
      .slice(0, mostReadings);
  }
  return Array.from(new Set([...(readings[0] ?? []), run])).filter((text) => text.length > 1);
}

function canBeSyllable(
  run: string,
  at: number,
  end: number,
  syllables: ReadonlySet<string>,
): boolean {
  const piece = run.slice(at, end);
  if (piece.length === 1 || /^[zcs]h$/.test(piece) || syllables.has(piece)) return true;
  return end === run.length && Array.from(syllables).some((each) => each.startsWith(piece));
}
