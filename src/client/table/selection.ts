import { createElement } from '../create-element.ts';
import { sayTable } from '../say.ts';
import type { TableRow } from './rows.ts';

/** Boxes to select rows by, with one for all rows shown. */
export interface TableSelection {
  /** The rows to export: those selected among the shown ones, or all shown ones when none is. */
  listExported(shown: readonly TableRow[]): TableRow[];
  /** Follows what is shown. */
  update(shown: readonly TableRow[]): void;
}

/**
 * Lets rows be selected.
 * @param heading gets the box for all rows shown.
 * @param change is called whenever the selection has changed.
 */
export function createSelection(
  rows: readonly TableRow[],
  heading: HTMLElement,
  change: () => void,
): TableSelection {
  const all = createElement('input', {
    type: 'checkbox',
    'aria-label': sayTable('table.chooseRows'),
  });
  heading.prepend(all);
  let shown: readonly TableRow[] = rows;
  all.addEventListener('change', () => {
    for (const { box } of shown) box.checked = all.checked;
    change();
  });
  for (const { box } of rows) box.addEventListener('change', change);
  const selected = (list: readonly TableRow[]) => list.filter(({ box }) => box.checked);
  return {
    listExported(list) {
      const chosen = selected(list);
      return chosen.length > 0 ? chosen : list.slice();
    },
    update(list) {
      shown = list;
      const { length } = selected(list);
      all.checked = length > 0 && length === list.length;
      all.indeterminate = length > 0 && length < list.length;
    },
  };
}
