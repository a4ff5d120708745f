/** What a spreadsheet carries along and no text means: control characters but line feeds, marks that cannot be seen. */
const stray = /(?!\n)\p{Cc}|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/**
 * The text of a cell as a spreadsheet shows it: days as `YYYY-MM-DD`, no white space at the ends of lines, no
 * character that cannot be seen. Line breaks within a cell stay, as line feeds.
 */
export function toCellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : formatDay(value);
  return String(value)
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replaceAll('\t', ' ')
    .replace(stray, '')
    .split('\n')
    .map((line) => line.replace(/^[\s\u3000]+|[\s\u3000]+$/gu, ''))
    .filter((line) => line !== '')
    .join('\n');
}

/** Spreadsheets have no time zone: their days are read as days of UTC. */
function formatDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
