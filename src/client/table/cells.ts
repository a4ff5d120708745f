import { attributes } from '../contract.ts';

/** The words of a cell, those of its parts set apart; none when it is marked as holding nothing. */
export function readCell(cell: HTMLTableCellElement | undefined): string {
  if (!cell || cell.getAttribute(attributes.value) === '') return '';
  const parts = Array.from(cell.childNodes, (node) => node.textContent?.trim() ?? '');
  return parts.filter((part) => part !== '').join(' ');
}

/** What a saved table has of a cell: its words, unless it says what stands in columns of their own. */
export function readSaved(cell: HTMLTableCellElement | undefined): string[] {
  const saved = cell?.getAttribute(attributes.saved);
  return saved ? (JSON.parse(saved) as string[]) : [readCell(cell)];
}

/** What a cell is sorted by: its value where it has one beside its words, else these. */
export function readSortValue(cell: HTMLTableCellElement | undefined): string {
  return cell?.getAttribute(attributes.value) ?? readCell(cell);
}

/** Makes the words of a heading a button. */
export function createHeadingButton(heading: HTMLTableCellElement, press: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = heading.textContent?.trim() ?? '';
  button.addEventListener('click', press);
  heading.replaceChildren(button);
}
