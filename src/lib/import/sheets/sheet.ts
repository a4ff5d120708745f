/** A cell by its row and column, counted from 0. */
export interface CellAt {
  row: number;
  column: number;
}

/** The year whose beginning a workbook counts days from (ECMA-376, the 1900 and 1904 date systems). */
export type Epoch = 1900 | 1904;

/** A sheet of a workbook, or a CSV file: the text of every cell, row `i` being row `i + 1` of the sheet. */
export interface Sheet {
  /** What the sheet is called; empty in a CSV file. */
  name: string;
  /** A cell that shows an error has its sign: `#N/A`. */
  rows: readonly (readonly string[])[];
  /** Whether whoever opens the workbook does not see it. */
  isHidden?: true;
  /** Cells that are blank only because nothing has calculated their formula. */
  uncalculated?: readonly CellAt[];
  /** Where its numbers of days count from, if not from 1900. */
  epoch?: Epoch;
}

/** A file that cannot be read as a table, said so that its owner can mend it. */
export class SheetError extends Error {
  override name = 'SheetError';
  readonly advice: string;

  constructor(problem: string, advice: string) {
    super(problem);
    this.advice = advice;
  }
}
