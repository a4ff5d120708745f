import { sortRows } from '../../lib/table/sort-rows.ts';
import { elements } from '../contract.ts';
import { lang } from '../words.ts';
import { createHeadingButton, readSortValue } from './cells.ts';

/** Lets the column headings of the table inside sort it in place. */
class SortableTable extends HTMLElement {
  connectedCallback(): void {
    this.querySelectorAll<HTMLTableCellElement>('thead th').forEach((heading, column) => {
      createHeadingButton(heading, () => this.sort(heading, column));
    });
  }

  private sort(heading: HTMLTableCellElement, column: number): void {
    const descending = heading.getAttribute('aria-sort') === 'ascending';
    for (const other of this.querySelectorAll('thead th')) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    const body = this.querySelector('tbody');
    if (!body) return;
    const read = (row: HTMLTableRowElement) => readSortValue(row.cells[column]);
    body.append(...sortRows([...body.rows], read, descending, lang));
  }
}

/** Registers the element. */
export function defineSortableTable(): void {
  customElements.define(elements.sortableTable, SortableTable);
}
