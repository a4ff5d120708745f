import { describeFilters, formatSearch } from '../../lib/search/query/filters.ts';
import { listWaysOn, type UsefulPage, type WayOn } from '../../lib/search/query/list-ways-on.ts';
import type { Filters } from '../../lib/search/query/read-question.ts';
import { attributes, classes, parameters } from '../contract.ts';
import { createElement } from '../create-element.ts';
import { phraseSearch, saySearch } from '../say.ts';
import type { SearchAnswer, SearchRequest } from './engine.ts';
import type { SearchPlace } from './place.ts';

/**
 * What stands before the results: how the query was understood, what was meant instead, what does not
 * work here, and where to go when nothing was found.
 */
export function createNotes(
  place: SearchPlace,
  { query, filters }: SearchRequest,
  { suggestions, missing, titles, text, source }: SearchAnswer,
): HTMLElement[] {
  const notes: HTMLElement[] = [];
  const understood = describeFilters(titles.understood, source.head.facets, saySearch);
  if (understood) {
    const words = saySearch('search.understood', { filters: understood });
    notes.push(createElement('p', { class: classes.note }, words));
  }
  if (suggestions.length > 0) notes.push(createSuggestions(suggestions, filters));
  if (missing === 'text') {
    const name = `${classes.note} ${classes.searchMissing}`;
    notes.push(createElement('p', { class: name }, saySearch('search.textMissing')));
  }
  if (text !== null && titles.rows.length + text.hits.length === 0) {
    notes.push(createWaysOn(place, query, filters));
  }
  return notes;
}

const searchFor = (query: string, filters: Filters) =>
  formatSearch(query, filters, parameters.query);

function createSuggestions(suggestions: readonly string[], filters: Filters): HTMLElement {
  const links = suggestions.flatMap((words, i): (Node | string)[] => [
    ...(i > 0 ? [saySearch('mark.comma')] : []),
    createElement('a', { href: searchFor(words, filters) }, words),
  ]);
  const pieces: (Node | string | (Node | string)[])[] = phraseSearch('search.didYouMean', {
    words: links,
  });
  return createElement('p', { class: classes.searchSuggestion }, ...pieces.flat());
}

function createWaysOn(place: SearchPlace, query: string, filters: Filters): HTMLElement {
  const items = listWaysOn(query, filters, listUsefulPages()).map((way) =>
    createElement('li', {}, ...createWay(way, place, query)),
  );
  return createElement(
    'div',
    { class: classes.searchWaysOn },
    createElement('p', {}, saySearch('search.waysOn')),
    createElement('ul', {}, ...items),
  );
}

function createWay(way: WayOn, { root }: SearchPlace, query: string): (Node | string)[] {
  switch (way.kind) {
    case 'hint':
      return [saySearch(way.words)];
    case 'unfiltered':
      return [createElement('a', { href: searchFor(query, {}) }, saySearch('search.unfiltered'))];
    case 'page':
      return phraseSearch('search.lookAt', {
        page: createElement('a', { href: new URL(way.address, root).href }, way.label),
      });
    default:
      throw new RangeError(`unknown way on ${way satisfies never}`);
  }
}

/** The pages the search page names. It stands at the root: its links are addresses from there. */
function listUsefulPages(): UsefulPage[] {
  const selector = `template[${attributes.waysOn}]`;
  const template = document.querySelector<HTMLTemplateElement>(selector);
  return Array.from(template?.content.querySelectorAll('a') ?? [], (link) => ({
    label: link.textContent ?? '',
    address: link.getAttribute('href') ?? '',
  }));
}
