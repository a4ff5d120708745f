const collator = new Intl.Collator('zh-CN', { numeric: true });

/** Lets the column headings of the table inside sort it in place. */
class SortableTable extends HTMLElement {
  connectedCallback(): void {
    this.querySelectorAll<HTMLTableCellElement>('thead th').forEach((heading, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = heading.textContent?.trim() ?? '';
      button.addEventListener('click', () => this.sort(heading, column));
      heading.replaceChildren(button);
    });
  }

  private sort(heading: HTMLTableCellElement, column: number): void {
    const ascending = heading.getAttribute('aria-sort') !== 'ascending';
    for (const other of this.querySelectorAll('thead th')) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
    const body = this.querySelector('tbody');
    if (!body) return;
    const textOf = (row: Element) => row.children[column]?.textContent?.trim() ?? '';
    const sign = ascending ? 1 : -1;
    const rows = [...body.children].sort((a, b) => sign * collator.compare(textOf(a), textOf(b)));
    body.append(...rows);
  }
}

/** Registers `<sortable-table>`. */
export function defineSortableTable(): void {
  customElements.define('sortable-table', SortableTable);
}
