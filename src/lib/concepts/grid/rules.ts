import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { Ground } from '../../dataset/findings/ground.ts';
import type { Finding } from '../../dataset/findings/issue.ts';
import { selfCitation } from '../../dataset/findings/reference.ts';
import type { CitationGrid } from './schema.ts';

/** The cells of a grid are between two different standards, said once, and agree with the diagonal of their row. */
export function checkGrid({ citations: { grid } }: Dataset): Finding[] {
  return grid ? [...checkCells(grid), ...checkOrder(grid)] : [];
}

function checkCells({ rows, cells }: CitationGrid): Finding[] {
  const order = new Map(rows.map(({ row }, i) => [row, i]));
  const diagonals = new Map(rows.map(({ row, diagonal }) => [row, diagonal]));
  return cells.flatMap((cell, i): Finding[] => {
    const path = ['grid', 'cells', i];
    if (cell.row === cell.column) return [selfCitation(path, cell.row)];
    const [row, printed, column] = [cell.row, cell.printedColumn, cell.column].map((id) =>
      order.get(id),
    );
    if (row === undefined || printed === undefined || column === undefined) return [];
    const diagonal = diagonals.get(cell.row);
    const slip = diagonal ? (order.get(diagonal) ?? row) - row : 0;
    if (printed - slip === column) return [];
    const problem = `校正列与该行对角线不符：照录列应左移 ${slip} 格`;
    const expected = rows[printed - slip]?.row ?? '（越界）';
    return [
      {
        file: 'citations',
        path: [...path, 'column'],
        kind: 'cell.diagonal',
        problem,
        advice: `改为 ${expected}`,
        restsOn: grounds(i),
      },
    ];
  });
}

/** What is said of a cell rests on its ends, and on the rows. */
const grounds = (cell: number): Ground[] => [
  { file: 'citations', path: ['grid', 'rows'] },
  { file: 'citations', path: ['grid', 'cells', cell] },
];

/** Cells stand in the order of the grid, which also shows a cell written twice. */
function checkOrder({ rows, cells }: CitationGrid): Finding[] {
  const order = new Map(rows.map(({ row }, i) => [row, i]));
  const rank = ({ row, column }: CitationGrid['cells'][number]) =>
    (order.get(row) ?? 0) * rows.length + (order.get(column) ?? 0);
  return cells.flatMap((cell, i): Finding[] => {
    const before = cells[i - 1];
    if (!before || rank(before) < rank(cell)) return [];
    const problem = rank(before) === rank(cell) ? '这一格写了两次' : '格的次序不对';
    const advice = '按行、再按列排列，每格一次；或运行 npm run validate -- --fix';
    return [
      {
        file: 'citations',
        path: ['grid', 'cells', i],
        kind: 'cell.order',
        problem,
        advice,
        restsOn: [...grounds(i), ...grounds(i - 1)],
      },
    ];
  });
}
