import { pageAddress } from '../../lib/addresses/page-address.ts';
import { formatSearch } from '../../lib/search/query/filters.ts';
import { classes, elements, parameters } from '../contract.ts';
import { createElement } from '../create-element.ts';
import { saySite } from '../say.ts';
import { type BoxAnswer, openSearch } from './api.ts';
import { createMark } from './create-mark.ts';
import type { SearchPlace } from './place.ts';

/**
 * The search box: a combobox over the form, which works without it. Shows the best titles while
 * one types; does nothing while an input method is composing.
 */
class SearchBox extends HTMLElement {
  static place: SearchPlace;
  private input: HTMLInputElement | null = null;
  private list = createElement('div', {
    class: classes.searchList,
    role: 'listbox',
    'aria-label': saySite('search.suggestions'),
  });
  private status = createElement('span', { class: classes.visuallyHidden, role: 'status' });
  private active = -1;

  connectedCallback(): void {
    this.input = this.querySelector('input');
    if (!this.input || this.contains(this.list)) return;
    this.list.id = `${this.input.id}-list`;
    this.list.hidden = true;
    this.append(this.list, this.status);
    this.describeInput(this.input);
    this.listen(this.input);
  }

  private describeInput(input: HTMLInputElement): void {
    const attributes = {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.list.id,
    };
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  }

  private listen(input: HTMLInputElement): void {
    input.addEventListener('focus', () => void openSearch(SearchBox.place).catch(() => {}));
    input.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) void this.update();
    });
    input.addEventListener('compositionend', () => void this.update());
    input.addEventListener('keydown', (event) => this.press(event));
    input.addEventListener('blur', () => this.close());
    // A click must not take the focus away before it has reached its link.
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
  }

  private async update(): Promise<void> {
    const query = this.input?.value ?? '';
    if (query.trim() === '') return this.close();
    try {
      const search = await openSearch(SearchBox.place);
      const answer = await search.suggest(SearchBox.place, query);
      if (answer && this.input?.value === query && document.activeElement === this.input) {
        this.open(query, answer);
      }
    } catch {
      this.close();
    }
  }

  private open(query: string, answer: BoxAnswer): void {
    const options = createOptions(query, answer, SearchBox.place);
    options.forEach((option, i) => {
      option.id = `${this.list.id}-${i}`;
    });
    this.list.replaceChildren(...options);
    this.list.hidden = false;
    this.input?.setAttribute('aria-expanded', 'true');
    this.activate(-1);
    this.status.textContent =
      answer.rows.length > 0
        ? saySite('search.suggested', { count: answer.rows.length, total: answer.total })
        : saySite('search.noSuggestion');
  }

  private close(): void {
    this.list.hidden = true;
    this.list.replaceChildren();
    this.status.textContent = '';
    this.input?.setAttribute('aria-expanded', 'false');
    this.activate(-1);
  }

  private press(event: KeyboardEvent): void {
    if (event.isComposing || event.key === 'Process' || this.list.hidden) return;
    const count = this.list.children.length;
    if (event.key === 'ArrowDown') this.activate(((this.active + 2) % (count + 1)) - 1);
    else if (event.key === 'ArrowUp') this.activate(((this.active + count + 1) % (count + 1)) - 1);
    else if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && this.active >= 0) this.follow(this.active);
    else return;
    event.preventDefault();
  }

  /** -1 is the input itself. */
  private activate(index: number): void {
    this.active = index;
    Array.from(this.list.children).forEach((option, i) => {
      option.setAttribute('aria-selected', String(i === index));
      if (i === index) option.scrollIntoView({ block: 'nearest' });
    });
    if (index < 0) this.input?.removeAttribute('aria-activedescendant');
    else this.input?.setAttribute('aria-activedescendant', `${this.list.id}-${index}`);
  }

  private follow(index: number): void {
    const option = this.list.children[index];
    if (option instanceof HTMLAnchorElement) option.click();
  }
}

function createOptions(query: string, answer: BoxAnswer, { root }: SearchPlace): HTMLElement[] {
  const searchAddress = (words: string) =>
    root + pageAddress.search + formatSearch(words, {}, parameters.query);
  const suggestions = answer.suggestions
    .slice(0, 1)
    .map((words) =>
      createOption(
        searchAddress(words),
        createElement('span', {}, saySite('search.didYouMean', { words })),
      ),
    );
  const rows = answer.rows.map((row) =>
    createOption(
      root + row.address,
      ...(row.label ? [createElement('span', { class: classes.number }, row.label)] : []),
      ...createMark(row.mark),
      createElement('span', {}, row.title),
      ...createMark(row.titleMark),
    ),
  );
  const asked = query.trim();
  const words =
    answer.total > rows.length
      ? saySite('search.seeAll', { count: answer.total, query: asked })
      : saySite('search.seeText', { query: asked });
  const all = createElement('span', { class: classes.searchAll }, words);
  return [...suggestions, ...rows, createOption(searchAddress(asked), all)];
}

function createOption(href: string, ...children: Node[]): HTMLAnchorElement {
  return createElement(
    'a',
    { role: 'option', href, tabindex: '-1', 'aria-selected': 'false' },
    ...children,
  );
}

/** Registers the element. */
export function defineSearchBox(place: SearchPlace): void {
  SearchBox.place = place;
  customElements.define(elements.searchBox, SearchBox);
}
