import type { Sheet } from '../sheets/sheet.ts';
import { foldHeading } from './field-words.ts';
import type { OwnColumn } from './own-columns.ts';

/** A column of a catalogue that holds a field. */
export interface Column {
  index: number;
  heading: string;
  /** The field it holds: one of `fieldWords`, `field-<key>`, `field` or `field:<type>`, or `computed`. */
  field: string;
  /** Where the site exports the column itself: what it says there. */
  own?: OwnColumn;
}

/** What a heading names; undefined for one nobody knows. */
export type ColumnChooser = (heading: string) => Pick<Column, 'field' | 'own'> | undefined;

/** The headings of a sheet. */
export interface Header {
  /** The row they stand in, counted from 0. */
  row: number;
  columns: readonly Column[];
  /** The headings that are not taken, and why where that is not because nobody knows them. */
  untaken: readonly { index: number; heading: string; why?: string }[];
}

/** How many rows a sheet may have before its headings: titles, remarks. */
const deepest = 30;

/** The fields that several columns may hold together. */
const shared = /^(?:category|detail|fulltext|draft|drafter|people|ignore|computed|field(?::.+)?)$/;

/**
 * Finds the row of headings: of the first rows the one with the most that are known, one of which must be `title`
 * or `number`; of two that follow each other and have the same the second, for headings may stand in two rows. Null when there is none.
 */
export function findHeader({ rows }: Sheet, choose: ColumnChooser): Header | null {
  let best: { row: number; known: number } | null = null;
  for (const [row, cells] of rows.slice(0, deepest).entries()) {
    const fields = new Set(cells.flatMap((cell) => choose(cell)?.field ?? []));
    const names = fields.has('title') || fields.has('number') || fields.has('planNumber');
    const below = best?.row === row - 1 && fields.size === best.known;
    if (names && (fields.size > (best?.known ?? 0) || below)) best = { row, known: fields.size };
  }
  return best && readHeader(rows[best.row] ?? [], best.row, choose);
}

function readHeader(cells: readonly string[], row: number, choose: ColumnChooser): Header {
  const columns: Column[] = [];
  const untaken: { index: number; heading: string; why?: string }[] = [];
  for (const [index, heading] of cells.entries()) {
    if (foldHeading(heading) === '') continue;
    const chosen = choose(heading);
    const earlier = columns.find(({ field }) => field === chosen?.field && !shared.test(field));
    if (!chosen) untaken.push({ index, heading });
    else if (earlier) untaken.push({ index, heading, why: `已取“${earlier.heading}”` });
    else columns.push({ index, heading, ...chosen });
  }
  return { row, columns, untaken };
}
