import { distance } from 'fastest-levenshtein';
import type { Advice } from './issue.ts';

/** The known value nearest to a mistyped one, or null when none is near enough to be meant. */
export function suggest(value: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let beyond = Math.max(2, Math.floor(value.length / 3)) + 1;
  for (const candidate of known) {
    // As many characters as one is longer than the other, at least, are in one only.
    if (Math.abs(candidate.length - value.length) >= beyond) continue;
    const steps = distance(value, candidate);
    if (steps >= beyond) continue;
    best = candidate;
    beyond = steps;
  }
  return best;
}

/** The advice for an unknown reference: the nearest known value, or where the known ones are. */
export function adviseReference(value: string, known: ReadonlySet<string>, where: string): Advice {
  return () => {
    const near = suggest(value, known);
    return near ? `您是不是要写 ${near}？已有的值见 ${where}` : `改为 ${where} 中已有的值`;
  };
}
