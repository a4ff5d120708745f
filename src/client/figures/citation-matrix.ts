import { classes, elements } from '../contract.ts';

const moves: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Lights up the row and column under the pointer or the focus, moves by arrow keys, opens the list for a cell. */
class CitationMatrix extends HTMLElement {
  connectedCallback(): void {
    const table = this.querySelector('table');
    if (!table) return;
    const show = (event: Event) => this.light((event.target as Element).closest('td, th'));
    table.addEventListener('pointerover', show);
    table.addEventListener('focusin', show);
    table.addEventListener('pointerleave', () => this.light(null));
    table.addEventListener('keydown', (event) => this.move(event));
    // Open without script, so that the links of the cells lead somewhere; out of the way with it.
    const list = this.querySelector('details');
    if (list) list.open = false;
    const openForTarget = () => {
      const target =
        location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (!list || !target || !list.contains(target)) return;
      list.open = true;
      target.scrollIntoView({ block: 'center' });
    };
    addEventListener('hashchange', openForTarget);
    openForTarget();
  }

  private light(cell: Element | null): void {
    for (const lit of this.querySelectorAll(`.${classes.lit}`)) lit.classList.remove(classes.lit);
    if (!(cell instanceof HTMLTableCellElement)) return;
    const { cellIndex } = cell;
    for (const row of this.querySelectorAll('tr'))
      row.children[cellIndex]?.classList.add(classes.lit);
    for (const each of cell.parentElement?.children ?? []) each.classList.add(classes.lit);
  }

  private move(event: KeyboardEvent): void {
    const by = moves[event.key];
    const cell = (event.target as Element).closest<HTMLTableCellElement>('td, th');
    const row = cell?.closest('tr');
    const table = cell?.closest('table');
    if (!by || !cell || !row || !table) return;
    event.preventDefault();
    const next = table.rows[row.rowIndex + by[0]]?.cells[cell.cellIndex + by[1]];
    if (!next) return;
    const target = next.querySelector<HTMLElement>('a') ?? next;
    if (target === next) next.tabIndex = -1;
    target.focus();
  }
}

/** Registers the element. */
export function defineCitationMatrix(): void {
  customElements.define(elements.citationMatrix, CitationMatrix);
}
