import { compactText, listWords } from '../../lib/search/query/fold-text.ts';
import type { TableFacet } from '../../lib/table/table-facets.ts';
import type { TableState } from '../../lib/table/table-state.ts';
import { attributes, classes } from '../contract.ts';
import { createElement } from '../create-element.ts';
import { sayTable } from '../say.ts';

/** A menu of the values of one facet, or of the columns. */
export interface TableMenu {
  element: HTMLDetailsElement;
  /** Shows what is chosen and, where counts are given, how many rows each value would leave. */
  update(chosen: readonly string[], counts?: readonly number[]): void;
}

/** Makes a menu of boxes. @param toggle is called with the id of the box that was pressed. */
export function createMenu(
  { name, word, values, choices = [] }: TableFacet,
  toggle: (id: string) => void,
): TableMenu {
  const options = values.map(([id, own]) => {
    const [, label = own] = choices.find(([of]) => of === id) ?? [];
    const box = createElement('input', { type: 'checkbox', name, value: id });
    const count = createElement('span', { class: classes.count });
    const element = createElement('label', {}, box, createElement('span', {}, label), count);
    box.addEventListener('change', () => toggle(id));
    return { id, label, box, count, element };
  });
  const summary = createElement('summary', {}, word);
  const list = createElement('div', { role: 'group', 'aria-label': word });
  if (options.length > mostOptions) list.append(createOptionFilter(word, options));
  list.append(...options.map(({ element }) => element));
  const element = createElement('details', { class: classes.tableMenu }, summary, list);
  element.addEventListener('toggle', () => keepInside(list));
  return {
    element,
    update(chosen, counts) {
      const words = options.filter(({ id }) => chosen.includes(id)).map(({ label }) => label);
      if (counts) summary.textContent = summarise(word, words);
      element.toggleAttribute(attributes.chosen, counts !== undefined && words.length > 0);
      options.forEach(({ id, box, count, element: option }, i) => {
        box.checked = chosen.includes(id);
        count.textContent = counts ? String(counts[i] ?? 0) : '';
        option.toggleAttribute(attributes.empty, counts?.[i] === 0 && !box.checked);
      });
    },
  };
}

/** More values than can be taken in at a glance: they are then narrowed by what is typed. */
const mostOptions = 30;

/** A field that hides the options without what is typed, those chosen apart. */
function createOptionFilter(
  word: string,
  options: readonly { label: string; box: HTMLInputElement; element: HTMLElement }[],
): HTMLInputElement {
  const field = createElement('input', {
    type: 'search',
    placeholder: sayTable('table.menuFilter'),
    'aria-label': sayTable('table.menuFilterOf', { facet: word }),
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const folded = options.map((option) => ({ ...option, text: compactText(option.label) }));
  field.addEventListener('input', () => {
    const words = listWords(field.value);
    for (const { element, box, text } of folded) {
      element.hidden = !box.checked && !words.every((each) => text.includes(each));
    }
  });
  return field;
}

/** Moves a floating list to the left as far as it reaches past the edge of the page. */
function keepInside(list: HTMLElement): void {
  list.style.left = '';
  const { right } = list.getBoundingClientRect();
  const excess = right + 8 - document.documentElement.clientWidth;
  if (excess > 0 && getComputedStyle(list).position === 'absolute') {
    list.style.left = `${-excess}px`;
  }
}

function summarise(word: string, chosen: readonly string[]): string {
  const [value] = chosen;
  if (value === undefined) return word;
  if (chosen.length === 1) return sayTable('table.chosenValue', { facet: word, value });
  return sayTable('table.chosenValues', { facet: word, count: chosen.length });
}

/** Lets menus float: one open at a time, closed by Esc and by a press elsewhere. */
export function listenForMenus(menus: readonly TableMenu[]): void {
  const closeWhere = (test: (element: HTMLDetailsElement) => boolean) => {
    for (const { element } of menus) if (test(element)) element.open = false;
  };
  document.addEventListener('click', ({ target }) => {
    closeWhere((element) => !element.contains(target as Node));
  });
  // A press on words gives the focus to what holds them, the page's content in the end: a menu that closed
  // then would be gone before the click arrives.
  document.addEventListener('focusin', ({ target }) => {
    const focused = target as Node;
    closeWhere((element) => !element.contains(focused) && !focused.contains(element));
  });
  for (const { element } of menus) {
    element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !element.open) return;
      event.preventDefault();
      element.open = false;
      element.querySelector('summary')?.focus();
    });
  }
}

/** Whether a state narrows the table at all. */
export const isNarrowed = ({ text, chosen }: TableState): boolean =>
  text !== '' || Object.keys(chosen).length > 0;
