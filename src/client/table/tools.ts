import type { TableFacet } from '../../lib/table/table-facets.ts';
import type { TableState } from '../../lib/table/table-state.ts';
import { classes, parameters } from '../contract.ts';
import { createElement } from '../create-element.ts';
import { sayTable } from '../say.ts';
import { saveCsv, saveXlsx } from './export.ts';
import { createMenu, isNarrowed, listenForMenus, type TableMenu } from './facet-menus.ts';

/** What the tools above the table ask of it. */
export interface TableActions {
  type(text: string): void;
  toggle(facet: string, id: string): void;
  toggleColumn(key: string): void;
  clear(): void;
  /** The rows to export, headings first. */
  read(): string[][];
  /** Address of the code that writes Excel files. */
  xlsx: string;
}

/** The tools above the table: text filter, facets, columns, export. */
export class TableTools {
  readonly element: HTMLElement;
  private readonly facets: readonly TableFacet[];
  private readonly input: HTMLInputElement;
  private readonly menus: readonly TableMenu[];
  private readonly columns: TableMenu;
  private readonly status = createElement('p', { role: 'status' });
  private readonly clear = createButton(sayTable('filters.clear'));
  private readonly exports = createElement('div', { class: classes.tableExport });
  private readonly scope = createElement('span', {});

  constructor(
    facets: readonly TableFacet[],
    columns: readonly (readonly [string, string])[],
    actions: TableActions,
  ) {
    this.facets = facets;
    this.input = createInput(actions);
    this.menus = facets.map((facet) => createMenu(facet, (id) => actions.toggle(facet.name, id)));
    const choice = { name: parameters.columns, word: sayTable('table.columns'), values: columns };
    this.columns = createMenu(choice, (key) => actions.toggleColumn(key));
    listenForMenus([...this.menus, this.columns]);
    this.clear.addEventListener('click', () => {
      actions.clear();
      this.input.focus();
    });
    this.fillExports(actions);
    this.element = this.arrange();
  }

  /** Shows a state, with the counts of every facet's values. */
  update(state: TableState, counts: readonly (readonly number[])[], columns: readonly string[]) {
    if (this.input.value !== state.text) this.input.value = state.text;
    this.facets.forEach(({ name }, i) => {
      this.menus[i]?.update(state.chosen[name] ?? [], counts[i] ?? []);
    });
    this.columns.update(columns);
    this.clear.hidden = !isNarrowed(state);
  }

  /** Says how many rows are shown, and how many an export would hold. */
  report(shown: number, all: number, exported: number): void {
    this.status.textContent =
      shown === all ? sayTable('table.all', { all }) : sayTable('table.some', { shown, all });
    this.scope.textContent = sayTable(exported < shown ? 'table.chosenRows' : 'table.shownRows', {
      count: exported,
    });
    for (const button of this.exports.querySelectorAll('button')) button.disabled = exported === 0;
  }

  private arrange(): HTMLElement {
    const menus = [...this.menus, this.columns].map(({ element }) => element);
    const label = createElement(
      'label',
      { class: classes.tableText },
      sayTable('table.filter'),
      this.input,
    );
    const line = createElement('div', { class: classes.tableLine }, this.status, this.clear);
    line.append(this.exports);
    return createElement('div', { class: classes.tableTools }, label, createFold(menus), line);
  }

  private fillExports({ read, xlsx }: TableActions): void {
    const csv = createButton('CSV');
    csv.addEventListener('click', () => saveCsv(read(), document.title));
    const excel = createButton('XLSX');
    excel.addEventListener('click', () => {
      saveXlsx(read(), document.title, xlsx).catch(() => {
        this.status.textContent = sayTable('table.xlsxMissing');
      });
    });
    this.exports.append(sayTable('table.export'), this.scope, csv, excel);
  }
}

/** Folds the menus away on narrow screens; on wide ones they always stand open. */
function createFold(menus: readonly HTMLElement[]): HTMLElement {
  const summary = createElement('summary', {}, sayTable('table.fold'));
  const fold = createElement('details', { class: classes.tableFacets }, summary);
  fold.append(createElement('div', {}, ...menus));
  const wide = matchMedia('(min-width: 40.0625rem)');
  fold.open = wide.matches;
  wide.addEventListener('change', () => {
    fold.open = wide.matches;
  });
  return fold;
}

function createButton(words: string): HTMLButtonElement {
  return createElement('button', { type: 'button' }, words);
}

function createInput({ type }: TableActions): HTMLInputElement {
  const input = createElement('input', {
    type: 'search',
    name: parameters.text,
    placeholder: sayTable('table.filterHint'),
    autocomplete: 'off',
    spellcheck: 'false',
  });
  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) type(input.value);
  });
  input.addEventListener('compositionend', () => type(input.value));
  return input;
}
