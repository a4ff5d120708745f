/**
 * Cells that spreadsheets would take for a formula; an apostrophe makes them text (OWASP, CSV injection). So that it
 * can be told from one that was there, those that differ from such a cell only by apostrophes get one as well.
 */
const formula = /^'*[=+\-@\t\r]/;

/**
 * Writes rows as CSV (RFC 4180), with a byte order mark, by which Excel and WPS know it for UTF-8.
 */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(formatCell).join(',')}\r\n`).join('')}`;
}

function formatCell(cell: string): string {
  const text = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
