import type { TableState } from '../../lib/table/table-state.ts';
import { readCell, type TableColumn, type TableRow } from './rows.ts';

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** The rows in the order a state asks for; `rows` are in the order they came in. Empty cells come last. */
export function orderRows(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  { sort, descending }: TableState,
): TableRow[] {
  const column = columns.find(({ key }) => key === sort);
  if (!column) return rows.slice();
  const sign = descending ? -1 : 1;
  if (column.index === 0) return rows.slice().sort((a, b) => sign * (a.rank - b.rank));
  const words = new Map(rows.map((row) => [row, readKey(row, column)]));
  return rows.slice().sort((a, b) => {
    const [x = '', y = ''] = [words.get(a), words.get(b)];
    if (!x || !y) return Number(!x) - Number(!y);
    return sign * collator.compare(x, y);
  });
}

function readKey({ element }: TableRow, { index }: TableColumn): string {
  const cell = element.cells[index];
  const word = cell ? readCell(cell) : '';
  return word === '—' ? '' : word;
}
