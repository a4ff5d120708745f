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
 * A word so that a shell passes it on as it stands: plain ones as they are; others within double quotes, which cmd,
 * PowerShell and sh all know. Where something within these has a meaning for sh, within single ones (IEEE 1003.1,
 * 2.2.2); the shells of Windows have no way that both read, see `isQuotable`.
 */
export function quoteWord(word: string, isWindows: boolean): string {
  if (/^[\p{L}\p{N}_./:@-]+$/u.test(word)) return word;
  // Backslashes before a quote would escape it (Microsoft C, "Parsing C command-line arguments").
  if (isWindows) return `"${word.replace(/(\\*)"/g, '$1$1""').replace(/\\+$/, '$&$&')}"`;
  return /["$`\\!]/.test(word) ? `'${word.replace(/'/g, "'\\''")}'` : `"${word}"`;
}

/**
 * Whether a word can be passed on by any shell of a system: in Windows, cmd puts variables in the place of `%NAME%`
 * within quotes, PowerShell in that of `$NAME`, and each has another sign to prevent it.
 */
export const isQuotable = (word: string, isWindows: boolean): boolean =>
  !isWindows || !/["%$`\u201C-\u201F]/.test(word);
