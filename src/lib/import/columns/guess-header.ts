import { toLine } from '../fields/import-field.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { foldHeading } from './field-words.ts';
import { likenField } from './liken-field.ts';
import { formatMap } from './read-map.ts';

/** How many rows of a sheet without known headings may be these. */
const deepest = 30;

/**
 * What may be said of a sheet of which no headings are known: which row seems to have them, and how to say what they
 * hold. Null when no row has several cells.
 */
export function guessHeader({ rows }: Sheet): string | null {
  const read = (cells: readonly string[]) => cells.filter((cell) => foldHeading(cell) !== '');
  const counts = rows.slice(0, deepest).map((cells) => read(cells).length);
  const most = Math.max(0, ...counts);
  if (most < 2) return null;
  const at = counts.indexOf(most);
  const headings = read(rows[at] ?? []).map(toLine);
  const alike = headings.flatMap((heading) => {
    const field = likenField({ heading, type: 'date' });
    return field ? [{ heading, field }] : [];
  });
  const [first = ''] = headings;
  const map = formatMap(alike.length > 0 ? alike : [{ heading: first, field: 'title' }]);
  return `像是表头的是第 ${at + 1} 行：${headings.join('、')}\n可写如 --map "${map}"`;
}
