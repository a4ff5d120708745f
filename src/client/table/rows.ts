import { type FilterRow, foldRow } from '../../lib/table/filter-rows.ts';
import { parseRowValues } from '../../lib/table/row-values.ts';
import { attributes } from '../contract.ts';
import { sayTable } from '../say.ts';
import { createHeadingButton, readCell } from './cells.ts';

/** A row of the table of all standards. */
export interface TableRow extends FilterRow {
  element: HTMLTableRowElement;
  /** The box that selects it. */
  box: HTMLInputElement;
}

/** A column of the table of all standards. */
export interface TableColumn {
  key: string;
  word: string;
  heading: HTMLTableCellElement;
  index: number;
  /** The headings it has in a saved table: its own, then those of what stands behind its values. */
  saved: readonly string[];
  isAlwaysSaved: boolean;
}

/** Reads the columns of a table; headings become buttons that call `sort`. */
export function readColumns(
  table: HTMLTableElement,
  sort: (column: TableColumn) => void,
): TableColumn[] {
  const headings = table.querySelectorAll<HTMLTableCellElement>('thead th');
  return Array.from(headings, (heading, index) => {
    const word = heading.textContent?.trim() ?? '';
    const saved = heading.getAttribute(attributes.saved);
    const column = {
      ...{ key: heading.getAttribute(attributes.key) ?? '', word, heading, index },
      saved: saved ? (JSON.parse(saved) as string[]) : [word],
      isAlwaysSaved: heading.hasAttribute(attributes.alwaysSaved),
    };
    createHeadingButton(heading, () => sort(column));
    return column;
  });
}

/** Reads the rows of a table and gives each a box to select it by. */
export function readRows(table: HTMLTableElement): TableRow[] {
  const elements = table.querySelectorAll<HTMLTableRowElement>('tbody tr');
  return Array.from(elements, (element) => {
    const values = element.getAttribute(attributes.values) ?? '';
    const cells = Array.from(element.cells, readCell);
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.setAttribute(
      'aria-label',
      sayTable('table.chooseRow', { row: cells.find((cell) => cell !== '') ?? '' }),
    );
    element.cells[0]?.prepend(box);
    return {
      element,
      box,
      values: parseRowValues(values),
      text: foldRow(cells.join(' ')),
    };
  });
}
