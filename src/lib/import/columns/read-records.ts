import type { RowProblem } from '../rows/entry.ts';
import { listUnreadable } from '../rows/list-unreadable.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { foldHeading } from './field-words.ts';

/** A row of a sheet by the names of its columns; blank cells are left out. */
export interface SheetRecord<Name extends string> {
  line: number;
  cells: Partial<Record<Name, string>>;
}

/** Rows of a sheet, and what its columns are headed. */
export interface SheetRecords<Name extends string> {
  records: SheetRecord<Name>[];
  headings: Partial<Record<Name, string>>;
  /** Cells of which nobody can tell what they say. */
  unreadable: RowProblem[];
}

/**
 * Reads the rows of a sheet by what its columns are usually called: the first row in which every required name stands
 * has the headings. Null when there is none.
 * @param words what the columns are called, by name.
 */
export function readRecords<Name extends string>(
  sheet: Sheet,
  words: Readonly<Record<Name, readonly string[]>>,
  required: readonly NoInfer<Name>[],
): SheetRecords<Name> | null {
  const names = Object.entries<readonly string[]>(words).flatMap(([name, list]) =>
    list.map((word) => [foldHeading(word), name as Name] as const),
  );
  const known = new Map(names);
  const { rows } = sheet;
  for (const [at, cells] of rows.entries()) {
    const found = cells.map((cell) => known.get(foldHeading(cell)));
    if (!required.every((name) => found.includes(name))) continue;
    const pick = (row: readonly string[]) =>
      Object.fromEntries(found.flatMap((name, i) => (name && row[i] ? [[name, row[i]]] : [])));
    const records = rows.slice(at + 1).map((row, i) => ({ line: at + i + 2, cells: pick(row) }));
    return {
      records: records.filter(
        (record) => Object.keys(record.cells).length > 0,
      ) as SheetRecord<Name>[],
      headings: pick(cells) as Partial<Record<Name, string>>,
      unreadable: listUnreadable(
        sheet,
        at,
        cells.flatMap((heading, index) => (found[index] ? [{ index, heading }] : [])),
      ).map((problem) => ({ ...problem, sheet: sheet.name })),
    };
  }
  return null;
}
