import { closest, distance } from 'fastest-levenshtein';

/** The known value nearest to a mistyped one, or null when none is near enough to be meant. */
export function suggest(value: string, known: Iterable<string>): string | null {
  const candidates = [...known];
  if (candidates.length === 0) return null;
  const best = closest(value, candidates);
  return distance(value, best) <= Math.max(2, Math.floor(value.length / 3)) ? best : null;
}

/** The advice for an unknown reference: the nearest known value, or where the known ones are. */
export function adviseReference(value: string, known: Iterable<string>, where: string): string {
  const near = suggest(value, known);
  return near ? `您是不是要写 ${near}？已有的值见 ${where}` : `改为 ${where} 中已有的值`;
}
