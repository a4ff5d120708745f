import { stepMark } from '../../dataset/record-words.ts';
import type { Column } from '../columns/find-header.ts';
import { type Entry, listCells, type Row, readCell } from '../rows/entry.ts';

/** What the rows of a standard say of a field. */
export interface Said {
  field: string;
  heading: string;
  column: Column;
  /** Each thing once, with the first row that says it. */
  cells: readonly { cell: string; line: number }[];
}

/** What the rows of a standard say, field by field; columns that hold one field together are joined. */
export function listSaid(entry: Entry, columns: readonly Column[]): Said[] {
  const said = new Map<string, Said>();
  for (const column of columns) {
    const { field, heading, index } = column;
    if (['ignore', 'address', 'subcategory'].includes(field)) continue;
    const below = columns.find(
      (other) => other.index > index && /^(?:sub)?category$/.test(other.field),
    );
    const cells =
      field === 'category' && below?.field === 'subcategory'
        ? listWays(entry, column, below)
        : listCells(entry, column);
    const key = field === 'computed' ? `computed ${index}` : field;
    const known = said.get(key);
    if (known) said.set(key, { ...known, cells: [...known.cells, ...cells] });
    else said.set(key, { field, heading, column, cells });
  }
  return [...said.values()];
}

/** Category and subcategory of each row as one way. */
function listWays({ rows }: Entry, upper: Column, lower: Column): Said['cells'] {
  const join = (row: Row) =>
    [readCell(row, upper), readCell(row, lower)].filter((name) => name !== '').join(stepMark);
  const found = new Map(rows.toReversed().map((row) => [join(row), row.line]));
  return [...found].reverse().flatMap(([cell, line]) => (cell === '' ? [] : [{ cell, line }]));
}
