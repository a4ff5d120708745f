import { attributes, classes, elements } from '../contract.ts';
import { createElement } from '../create-element.ts';

const markSelector = `td a[${attributes.key}]`;
const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };
const rowSteps: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };

/**
 * Lets the entries of the legend pick the marks of their status, the others standing back; makes the marks one stop of
 * the Tab key, with the arrow keys going from one to the next, up and down to the next row that has one.
 */
class StandardsMap extends HTMLElement {
  private readonly chosen = new Set<string>();

  connectedCallback(): void {
    for (const entry of this.querySelectorAll(`li[${attributes.key}]`)) this.makeButton(entry);
    for (const [i, mark] of this.listMarks().entries()) mark.tabIndex = i === 0 ? 0 : -1;
    this.addEventListener('keydown', (event) => this.move(event));
    this.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLAnchorElement && target.matches(markSelector)) this.stopAt(target);
    });
  }

  private readonly listMarks = (within: Element = this): HTMLAnchorElement[] => [
    ...within.querySelectorAll<HTMLAnchorElement>(markSelector),
  ];

  private makeButton(entry: Element): void {
    // Markup that is moved or copied keeps its buttons.
    if (entry.querySelector('button')) return;
    const button = createElement('button', { type: 'button', 'aria-pressed': 'false' });
    button.append(...entry.childNodes);
    entry.append(button);
    const key = entry.getAttribute(attributes.key) ?? '';
    button.addEventListener('click', () => {
      if (!this.chosen.delete(key)) this.chosen.add(key);
      button.setAttribute('aria-pressed', String(this.chosen.has(key)));
      this.show();
    });
  }

  private show(): void {
    for (const mark of this.listMarks()) {
      const picked = this.chosen.has(mark.getAttribute(attributes.key) ?? '');
      mark.classList.toggle(classes.dimmed, this.chosen.size > 0 && !picked);
    }
  }

  private stopAt(target: HTMLAnchorElement): void {
    for (const mark of this.listMarks()) mark.tabIndex = mark === target ? 0 : -1;
  }

  private move(event: KeyboardEvent): void {
    const { key, target } = event;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const all = this.listMarks();
    const from = all.find((mark) => mark === target);
    const [step, rowStep] = [steps[key], rowSteps[key]];
    if (!from || !(step || rowStep)) return;
    event.preventDefault();
    const next = step ? all[all.indexOf(from) + step] : this.findInRow(from, rowStep ?? 0);
    next?.focus();
  }

  /** A mark of the next row that has any, up or down: the first of the same column, of the row where there is none. */
  private findInRow(from: Element, by: number): HTMLAnchorElement | undefined {
    const rows = [...this.querySelectorAll('tbody tr')];
    const column = from.closest('td')?.cellIndex;
    for (let i = rows.findIndex((row) => row.contains(from)) + by; rows[i]; i += by) {
      const marks = this.listMarks(rows[i]);
      const [first] = marks;
      if (first) return marks.find((mark) => mark.closest('td')?.cellIndex === column) ?? first;
    }
    return undefined;
  }
}

/** Registers the element. */
export function defineStandardsMap(): void {
  customElements.define(elements.standardsMap, StandardsMap);
}
