import { formatSearch, parseSearch } from '../../lib/search/query/filters.ts';
import type { Filters } from '../../lib/search/query/read-question.ts';
import { listResults } from '../../lib/search/rank/combine-answers.ts';
import { attributes, classes, elements, parameters, searchParts } from '../contract.ts';
import { createElement } from '../create-element.ts';
import { saySearch } from '../say.ts';
import { createAnswer } from './answer.ts';
import { type SearchAnswer, type SearchRequest, search } from './engine.ts';
import { createFilterBar } from './filter-bar.ts';
import type { SearchPlace } from './place.ts';
import { openTitles } from './titles.ts';

/** Shows in `element` the results that the address asks for, now and whenever it changes. */
export function showResults(place: SearchPlace, element: HTMLElement): void {
  const page = new SearchPage(place, element);
  document.addEventListener('submit', (event) => page.followForm(event));
  addEventListener('popstate', () => void page.show());
  void page.show();
}

class SearchPage {
  private readonly place: SearchPlace;
  private readonly element: HTMLElement;
  private turn = 0;

  constructor(place: SearchPlace, element: HTMLElement) {
    this.place = place;
    this.element = element;
  }

  async show(limit: SearchRequest['limit'] = 'usual'): Promise<void> {
    const turn = ++this.turn;
    try {
      const { head } = await openTitles(this.place);
      const { query, filters } = parseSearch(location.search, head.facets, parameters.query);
      for (const input of listBoxInputs()) {
        input.value = query;
      }
      const request = { query, filters, limit };
      await search(this.place, request, (answer) => {
        if (turn === this.turn) this.render(request, answer);
      });
    } catch {
      if (turn === this.turn) this.report(saySearch('search.unavailable'));
    }
  }

  followForm(event: SubmitEvent): void {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.closest(elements.searchBox)) return;
    event.preventDefault();
    const query = String(new FormData(form).get(parameters.query) ?? '').trim();
    void openTitles(this.place).then(({ head }) => {
      this.go(query, parseSearch(location.search, head.facets, parameters.query).filters);
    });
  }

  private go(query: string, filters: Filters): void {
    const address = new URL(location.href);
    address.search = formatSearch(query, filters, parameters.query);
    address.hash = '';
    try {
      history.pushState(null, '', address);
    } catch {
      location.assign(address);
      return;
    }
    void this.show();
  }

  private render(request: SearchRequest, answer: SearchAnswer): void {
    const { query, filters, limit } = request;
    const { source, titles, text } = answer;
    const { rows, hits } = listResults(answer);
    const known = !titles.about && text?.about !== true;
    const texts = hits.flatMap(({ address }) => source.rowOf(address) ?? []);
    const results = known ? [...rows, ...texts] : null;
    const bar = createFilterBar(source, filters, results, (next) => this.go(query, next));
    const { summary, body } = createAnswer(this.place, request, answer);
    this.replaceFilters(bar);
    const more = known || text === null || limit === 'more' ? [] : [this.createMore()];
    this.part('results').replaceChildren(...body, ...more);
    this.element.toggleAttribute(attributes.settled, text !== null);
    this.report(summary);
  }

  private createMore(): HTMLButtonElement {
    const button = createElement(
      'button',
      { type: 'button', class: classes.searchMore },
      saySearch('search.more'),
    );
    button.addEventListener('click', () => void this.show('more'));
    return button;
  }

  // What the reader had opened and where they were stays so.
  private replaceFilters(bar: HTMLDetailsElement): void {
    const part = this.part('filters');
    const old = part.querySelector('details');
    const { activeElement } = document;
    const name = part.contains(activeElement) ? activeElement?.getAttribute('name') : null;
    if (old) bar.open = old.open;
    part.replaceChildren(bar);
    if (name) bar.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
  }

  private report(words: string): void {
    this.part('status').textContent = words;
  }

  private part(name: keyof typeof searchParts): Element {
    const part = this.element.querySelector(`[${attributes.part}=${searchParts[name]}]`);
    if (!part) throw new Error(name);
    return part;
  }
}

function listBoxInputs(): NodeListOf<HTMLInputElement> {
  return document.querySelectorAll(`${elements.searchBox} input`);
}
