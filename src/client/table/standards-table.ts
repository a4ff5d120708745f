import { countFacet, createRowFilter, passesFilter } from '../../lib/table/filter-rows.ts';
import { sortRows } from '../../lib/table/sort-rows.ts';
import type { TableFacet } from '../../lib/table/table-facets.ts';
import {
  formatTableState,
  parseTableState,
  type TableState,
  type TableTerms,
  toggleValue,
} from '../../lib/table/table-state.ts';
import { attributes, elements, parameters } from '../contract.ts';
import { lang } from '../words.ts';
import { readSortValue } from './cells.ts';
import { readTable } from './export.ts';
import { readColumns, readRows, type TableColumn, type TableRow } from './rows.ts';
import { createSelection, type TableSelection } from './selection.ts';
import { TableTools } from './tools.ts';

/** Lets the table of all standards be narrowed, ordered and exported; the address holds all that. */
class StandardsTable extends HTMLElement {
  private terms!: TableTerms & { facets: readonly TableFacet[] };
  private state!: TableState;
  private columns!: TableColumn[];
  private rows!: TableRow[];
  private shown: TableRow[] = [];
  private tools!: TableTools;
  private selection!: TableSelection;
  private body!: HTMLTableSectionElement;
  /** What is shown at first, as the page came. */
  private first!: { columns: string[]; sort: string | null };

  connectedCallback(): void {
    const table = this.querySelector('table');
    const [body] = table?.tBodies ?? [];
    if (!table || !body || this.tools) return;
    this.body = body;
    this.columns = readColumns(table, ({ key }) => this.sortBy(key));
    this.rows = readRows(table);
    const facets = JSON.parse(this.getAttribute(attributes.facets) ?? '[]') as TableFacet[];
    this.terms = { facets, columns: this.columns.map(({ key }) => key), parameters };
    this.first = {
      columns: this.columns.filter(({ heading }) => !heading.hidden).map(({ key }) => key),
      sort: table.querySelector('[aria-sort]')?.getAttribute(attributes.key) ?? null,
    };
    this.tools = this.createTools(facets);
    this.prepend(this.tools.element);
    this.selection = createSelection(this.rows, this.columns[0]?.heading ?? this, () => {
      this.showSelection();
    });
    addEventListener('popstate', () => this.read());
    this.read();
  }

  private createTools(facets: readonly TableFacet[]): TableTools {
    const columns = this.columns.slice(1).map(({ key, word }) => [key, word] as const);
    return new TableTools(facets, columns, {
      type: (text) => this.go({ ...this.state, text }, true),
      toggle: (name, id) => this.go(toggleValue(this.state, name, id)),
      toggleColumn: (key) => this.go({ ...this.state, columns: this.toggleColumn(key) }),
      clear: () => this.go({ ...this.state, text: '', chosen: {} }),
      read: () => readTable(this.selection.listExported(this.shown), this.listSaved()),
      xlsx: new URL(this.getAttribute(attributes.xlsx) ?? '', location.href).href,
    });
  }

  private read(): void {
    this.state = parseTableState(location.search, this.terms);
    this.show();
  }

  private go(state: TableState, typing = false): void {
    this.state = state;
    const address = `${location.pathname}${formatTableState(state, parameters)}${location.hash}`;
    try {
      if (typing) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    } catch {
      // Some browsers keep the address of a folder as it is: the state then lasts as long as the page.
    }
    this.show();
  }

  private show(): void {
    const filter = createRowFilter(this.state, this.terms.facets);
    const ordered = this.sortRows();
    for (const row of ordered) row.element.hidden = !passesFilter(row, filter);
    this.shown = ordered.filter(({ element }) => !element.hidden);
    this.body.append(...ordered.map(({ element }) => element));
    this.showColumns();
    const counts = this.terms.facets.map(({ values }, i) =>
      countFacet(this.rows, filter, i, values.length),
    );
    this.tools.update(this.state, counts, this.state.columns ?? this.first.columns);
    this.showSelection();
  }

  private sortRows(): TableRow[] {
    const { sort, descending } = this.state;
    const column = this.columns.find(({ key }) => key === sort);
    if (!column) return this.rows.slice();
    const read = ({ element }: TableRow) => readSortValue(element.cells[column.index]);
    return sortRows(this.rows, read, descending, lang);
  }

  private showSelection(): void {
    this.selection.update(this.shown);
    const exported = this.selection.listExported(this.shown).length;
    this.tools.report(this.shown.length, this.rows.length, exported);
  }

  private showColumns(): void {
    const { sort, descending } = this.state;
    const shown = this.listColumns();
    const sorted = sort ?? this.first.sort;
    for (const column of this.columns) {
      const { heading, index, key } = column;
      const hidden = !shown.includes(column);
      if (key === sorted)
        heading.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      else heading.removeAttribute('aria-sort');
      if (heading.hidden === hidden) continue;
      heading.hidden = hidden;
      for (const { element } of this.rows) {
        const cell = element.cells[index];
        if (cell) cell.hidden = hidden;
      }
    }
  }

  /** The number always stands first: it is what rows are known by. */
  private listColumns(): TableColumn[] {
    const keys = this.state.columns ?? this.first.columns;
    return this.columns.filter(({ key, index }) => index === 0 || keys.includes(key));
  }

  /** What is shown, and what is not to be parted from it. */
  private listSaved(): TableColumn[] {
    const shown = this.listColumns();
    return this.columns.filter((column) => column.isAlwaysSaved || shown.includes(column));
  }

  private toggleColumn(key: string): string[] | null {
    const shown = this.listColumns().map((column) => column.key);
    const next = this.terms.columns.filter((k) => shown.includes(k) !== (k === key));
    return next.join() === this.first.columns.join() ? null : next;
  }

  /** Up, down, then as the table came. */
  private sortBy(key: string): void {
    const { sort, descending } = this.state;
    if (sort !== key) this.go({ ...this.state, sort: key, descending: false });
    else if (!descending) this.go({ ...this.state, descending: true });
    else this.go({ ...this.state, sort: null, descending: false });
  }
}

customElements.define(elements.standardsTable, StandardsTable);
