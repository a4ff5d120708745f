const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const more = 32;
const digitValues = new Map(Array.from(DIGITS, (digit, value) => [digit.charCodeAt(0), value]));

/**
 * Writes ascending row numbers as the gaps between them, five bits a character, so that common
 * keys take one character a row.
 */
export function formatPostings(rows: readonly number[]): string {
  let text = '';
  let previous = -1;
  for (const row of rows) {
    let gap = row - previous - 1;
    previous = row;
    while (gap >= more) {
      text += DIGITS[(gap % more) + more];
      gap = Math.floor(gap / more);
    }
    text += DIGITS[gap];
  }
  return text;
}

/** Reads what `formatPostings` wrote. */
export function parsePostings(text: string): number[] {
  const rows: number[] = [];
  let previous = -1;
  let gap = 0;
  let unit = 1;
  for (let i = 0; i < text.length; i++) {
    const digit = digitValues.get(text.charCodeAt(i)) ?? 0;
    gap += (digit % more) * unit;
    unit *= more;
    if (digit >= more) continue;
    previous += gap + 1;
    rows.push(previous);
    gap = 0;
    unit = 1;
  }
  return rows;
}
