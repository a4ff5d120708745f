import type { Sheet } from '../sheets/sheet.ts';
import { findFieldName, foldHeading } from './field-words.ts';
import type { OwnColumn } from './own-columns.ts';

/** A column of a catalogue that holds a field. */
export interface Column {
  index: number;
  heading: string;
  /** The field it holds: one of `fieldWords`, `field-<key>`, `field` or `field:<type>`, or `computed`. */
  field: string;
  /** Whether the maintainer says so. */
  said?: true;
  /** Where the site exports the column itself: what it says there. */
  own?: OwnColumn;
}

/** What a heading names; undefined for one nobody knows. */
export type ColumnChooser = (heading: string) => Pick<Column, 'field' | 'own' | 'said'> | undefined;

/** The headings of a sheet. */
export interface Header {
  /** The row they stand in, counted from 0. */
  row: number;
  columns: readonly Column[];
  untaken: readonly UntakenColumn[];
}

/** A column that is not taken. */
export interface UntakenColumn {
  index: number;
  heading: string;
  /** Why, where that is not because nobody knows it. */
  why?: string;
  /** The field it seems to hold. */
  likely?: string;
}

/** How many rows a sheet may have before its headings: titles, remarks. */
const deepest = 30;

/** The fields that several columns may hold together. */
const shared =
  /^(?:(?:sub)?category|detail|fulltext|draft|drafter|people|ignore|computed|field(?::.+)?)$/;

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
  const untaken: UntakenColumn[] = [];
  for (const [index, heading] of cells.entries()) {
    if (foldHeading(heading) === '') continue;
    const chosen = choose(heading);
    const earlier = columns.find(({ field }) => field === chosen?.field && !shared.test(field));
    if (!chosen) untaken.push({ index, heading });
    else if (earlier) untaken.push({ index, heading, why: `已取“${earlier.heading}”` });
    else columns.push({ index, heading, ...chosen });
  }
  return settleCategories(settleLevels({ row, columns: lowerSaid(columns), untaken }));
}

/**
 * A column that is said to be a category, though its heading is that of a level below another that is one, is one below
 * that: its words alone would be categories of the top.
 */
function lowerSaid(columns: readonly Column[]): Column[] {
  return columns.map((column) => {
    const { field, heading, index } = column;
    const isLower = field === 'category' && findFieldName(heading) === 'subcategory';
    const isBelow = columns.some((other) => other.field === 'category' && other.index < index);
    return isLower && isBelow ? { ...column, field: 'subcategory' } : column;
  });
}

/**
 * A column that is a category by its heading alone is none beside one of which the maintainer says so, or that is one
 * by a narrower heading: 标准类别 beside 专业分类.
 */
function settleCategories({ row, columns, untaken }: Header): Header {
  const named = columns.filter(({ field }) => field === 'category');
  const said = named.filter(({ said: isSaid }) => isSaid);
  const sure = said.length > 0 ? said : named.filter(({ heading }) => heading.includes('专业'));
  const levels = columns.some(({ field }) => field === 'subcategory');
  if (levels || sure.length === 0) return { row, columns, untaken };
  const isLeft = (column: Column) =>
    column.field === 'category' && !column.own && !sure.includes(column);
  return {
    row,
    columns: columns.filter((column) => !isLeft(column)),
    untaken: [
      ...untaken,
      ...columns.filter(isLeft).map(({ index, heading }) => ({ index, heading })),
    ],
  };
}

/** Lower levels say nothing without the first, which the column before them may hold that nobody knows. */
function settleLevels({ row, columns, untaken }: Header): Header {
  const levels = columns.filter(({ field }) => field === 'subcategory');
  const [lower] = levels;
  const isBefore = ({ index }: { index: number }) => lower !== undefined && index < lower.index;
  if (!lower || columns.some((column) => column.field === 'category' && isBefore(column)))
    return { row, columns, untaken };
  const before = untaken.filter((column) => !column.why && isBefore(column));
  const upper = before.findLast(
    ({ index, heading }) => index === lower.index - 1 || heading.includes('类'),
  );
  return {
    row,
    columns: columns.filter((column) => !levels.includes(column)),
    untaken: [
      ...untaken.map((column) => (column === upper ? { ...column, likely: 'category' } : column)),
      ...levels.map(({ index, heading }) => ({
        index,
        heading,
        why: '它前面没有认得的上一级分类',
      })),
    ],
  };
}
