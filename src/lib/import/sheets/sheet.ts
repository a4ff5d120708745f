/** A sheet of a workbook, or a CSV file: the text of every cell, row `i` being row `i + 1` of the sheet. */
export interface Sheet {
  /** What the sheet is called; empty in a CSV file. */
  name: string;
  rows: readonly (readonly string[])[];
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
