import type { ColumnEntry } from '../../dataset/schema/columns.ts';
import { formatMap } from '../columns/read-map.ts';

/** The command that repeats an import: its words as typed, and what the maintainer said of columns. */
export function formatCommand(
  words: readonly string[],
  map: readonly ColumnEntry[],
  isWindows: boolean,
): string {
  const all = [...words, ...(map.length > 0 ? ['--map', formatMap(map)] : [])];
  return `npm run import -- ${all.map((word) => quoteWord(word, isWindows)).join(' ')}`;
}

/**
 * A word so that a shell passes it on as it stands: plain ones as they are; others within quotes, those of POSIX
 * (IEEE 1003.1, 2.2.2) where something within double ones has a meaning, and those of Windows there.
 */
export function quoteWord(word: string, isWindows: boolean): string {
  if (/^[\p{L}\p{N}_./:@-]+$/u.test(word)) return word;
  if (isWindows) return `"${word.replace(/"/g, '""')}"`;
  return /["$`\\!]/.test(word) ? `'${word.replace(/'/g, "'\\''")}'` : `"${word}"`;
}
