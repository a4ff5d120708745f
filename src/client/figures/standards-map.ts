import { attributes, classes, elements } from '../contract.ts';
import { createElement } from '../create-element.ts';

const markSelector = `td a[${attributes.key}]`;
/** What an arrow key goes by: to the next mark or the one before, or to the next one below or above. */
const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };
const lines: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };

/**
 * Lets the entries of the legend pick the marks of their status, the others standing back; makes the marks one stop of
 * the Tab key, with the arrow keys going from one to another as they stand on the page.
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
    const [step, line] = [steps[key], lines[key]];
    if (!from || !(step || line)) return;
    event.preventDefault();
    const next = step ? all[all.indexOf(from) + step] : findBeyond(from, all, line ?? 0);
    next?.focus();
  }
}

/** The mark on the nearest line above or below another, nearest to it on that line. */
function findBeyond(
  from: Element,
  marks: readonly HTMLAnchorElement[],
  by: number,
): HTMLAnchorElement | undefined {
  const here = from.getBoundingClientRect();
  const beyond = marks.flatMap((mark) => {
    const { left, top } = mark.getBoundingClientRect();
    const down = by * (top - here.top);
    return down > 1 ? [{ mark, down, aside: Math.abs(left - here.left) }] : [];
  });
  beyond.sort((a, b) => a.down - b.down || a.aside - b.aside);
  return beyond[0]?.mark;
}

/** Registers the element. */
export function defineStandardsMap(): void {
  customElements.define(elements.standardsMap, StandardsMap);
}
