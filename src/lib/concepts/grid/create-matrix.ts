import { type Verification, verifyRow } from '../../model/citations/create-citation-graph.ts';
import type { CitationCell, CitationGrid } from './schema.ts';

/** The grid as the source prints it, or with slipped rows moved back. */
export type MatrixForm = 'printed' | 'corrected';

/** One cell of the grid as shown. */
export interface MatrixCell {
  /** Id of the standard heading the column. */
  column: string;
  mark: 'tick' | 'diagonal' | 'none';
  /** The stored cell, for ticks. */
  cell?: CitationCell;
}

/** One row of the grid as shown. */
export interface MatrixRow {
  row: string;
  verification: Verification;
  cells: MatrixCell[];
}

/** Lays the grid out, row by row. As printed, diagonal marks stand where they were printed, and only there. */
export function createMatrix(grid: CitationGrid, form: MatrixForm): MatrixRow[] {
  const ticks = new Map(
    grid.cells.map((cell) => {
      const column = form === 'printed' ? cell.printedColumn : cell.column;
      return [`${cell.row} ${column}`, cell];
    }),
  );
  return grid.rows.map(({ row, diagonal }) => {
    const marked = form === 'printed' ? diagonal : row;
    return {
      row,
      verification: verifyRow(row, diagonal),
      cells: grid.rows.map(({ row: column }): MatrixCell => {
        const cell = ticks.get(`${row} ${column}`);
        if (cell) return { column, mark: 'tick', cell };
        return { column, mark: column === marked ? 'diagonal' : 'none' };
      }),
    };
  });
}
