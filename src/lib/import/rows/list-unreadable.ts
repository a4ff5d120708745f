import type { Sheet } from '../sheets/sheet.ts';
import { errorForm, type RowProblem } from './entry.ts';

/**
 * The cells of columns, below the headings, of which nobody can tell what they say: those that show an error, and
 * those with a formula that nothing has calculated.
 * @param header the row of headings, counted from 0.
 */
export function listUnreadable(
  { rows, uncalculated = [] }: Sheet,
  header: number,
  columns: readonly { index: number; heading: string }[],
): RowProblem[] {
  const failed = rows.flatMap((cells, row) =>
    columns.flatMap(({ index, heading }) => {
      const cell = cells[index] ?? '';
      return row > header && errorForm.test(cell)
        ? [
            {
              ...{ line: row + 1, heading, cell },
              problem: '是公式的错误，不是值',
              advice: '在表格软件中改正公式，或换成它应有的值（没有就清空），保存后再导入',
            },
          ]
        : [];
    }),
  );
  const open = uncalculated.flatMap(({ row, column }) => {
    const { heading } = columns.find(({ index }) => index === column) ?? {};
    return row > header && heading !== undefined
      ? [
          {
            ...{ line: row + 1, heading, cell: '' },
            problem: '是公式，文件中没有算出的值',
            advice: '用表格软件打开，等它算完，保存后再导入',
          },
        ]
      : [];
  });
  return [...failed, ...open].toSorted((a, b) => a.line - b.line);
}
