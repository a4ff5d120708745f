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
    const levels = field === 'category' ? listLevels(columns, index) : [];
    const cells =
      levels.length > 0 ? listWays(entry, [column, ...levels]) : listCells(entry, column);
    const key = field === 'computed' ? `computed ${index}` : field;
    const known = said.get(key);
    if (known) said.set(key, { ...known, cells: [...known.cells, ...cells] });
    else said.set(key, { field, heading, column, cells });
  }
  return [...said.values()];
}

/** The columns of the levels below a category, the upper ones first: those before the next column of categories. */
function listLevels(columns: readonly Column[], upper: number): Column[] {
  const after = columns.filter(
    ({ index, field }) => index > upper && /^(?:sub)?category$/.test(field),
  );
  const end = after.findIndex(({ field }) => field === 'category');
  const levels = after.slice(0, end < 0 ? after.length : end);
  const isRanked = levels.every((column) => rank(column) >= 0);
  return isRanked ? levels.toSorted((a, b) => rank(a) - rank(b)) : levels;
}

const levelMarks = ['一大', '二中', '三小', '四细', '五'];

/** Which level a heading names; negative where it names none. */
const rank = ({ heading }: Column): number =>
  levelMarks.findIndex((marks) => marks.includes(heading.trim().at(0) ?? ' '));

/** The categories of all levels of each row as one way; one that lacks the first begins with the mark of a step. */
function listWays(
  { rows }: Entry,
  [upper, ...levels]: readonly [Column, ...Column[]],
): Said['cells'] {
  const join = (row: Row) => {
    const lower = levels.map((level) => readCell(row, level)).filter((name) => name !== '');
    return lower.length > 0
      ? [readCell(row, upper), ...lower].join(stepMark)
      : readCell(row, upper);
  };
  const found = new Map(rows.toReversed().map((row) => [join(row), row.line]));
  return [...found].reverse().flatMap(([cell, line]) => (cell === '' ? [] : [{ cell, line }]));
}
