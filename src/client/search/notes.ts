import { describeFilters, formatSearch } from '../../lib/search/query/filters.ts';
import { listWaysOn, type UsefulPage, type WayOn } from '../../lib/search/query/list-ways-on.ts';
import type { Filters } from '../../lib/search/query/read-question.ts';
import { attributes, classes, parameters } from '../contract.ts';
import { createElement } from '../create-element.ts';
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
  const understood = describeFilters(titles.understood, source.head.facets);
  if (understood) notes.push(createElement('p', { class: classes.note }, `理解为：${understood}`));
  if (suggestions.length > 0) notes.push(createSuggestions(suggestions, filters));
  if (missing === 'text') {
    const words = '此处不能搜索正文（浏览器较旧，或本站是从文件夹打开的）；名称、编号与拼音照常。';
    const name = `${classes.note} ${classes.searchMissing}`;
    notes.push(createElement('p', { class: name }, words));
  }
  if (text !== null && titles.rows.length + text.hits.length === 0) {
    notes.push(createWaysOn(place, query, filters));
  }
  return notes;
}

const searchFor = (query: string, filters: Filters) =>
  formatSearch(query, filters, parameters.query);

function createSuggestions(suggestions: readonly string[], filters: Filters): HTMLElement {
  const links = suggestions.flatMap((words, i) => [
    ...(i > 0 ? ['、'] : []),
    createElement('a', { href: searchFor(words, filters) }, words),
  ]);
  return createElement('p', { class: classes.searchSuggestion }, '您是不是要找：', ...links);
}

function createWaysOn(place: SearchPlace, query: string, filters: Filters): HTMLElement {
  const items = listWaysOn(query, filters, listUsefulPages()).map((way) =>
    createElement('li', {}, ...createWay(way, place, query)),
  );
  return createElement(
    'div',
    { class: classes.searchWaysOn },
    createElement('p', {}, '可以这样再找：'),
    createElement('ul', {}, ...items),
  );
}

function createWay(way: WayOn, { root }: SearchPlace, query: string): (Node | string)[] {
  switch (way.kind) {
    case 'hint':
      return [way.words];
    case 'unfiltered':
      return [createElement('a', { href: searchFor(query, {}) }, way.words)];
    case 'page':
      return ['看 ', createElement('a', { href: new URL(way.address, root).href }, way.words)];
    default:
      throw new RangeError(`unknown way on ${way satisfies never}`);
  }
}

/** The pages the search page names. It stands at the root: its links are addresses from there. */
function listUsefulPages(): UsefulPage[] {
  const selector = `template[${attributes.waysOn}]`;
  const template = document.querySelector<HTMLTemplateElement>(selector);
  return Array.from(template?.content.querySelectorAll('a') ?? [], (link) => ({
    words: link.textContent ?? '',
    address: link.getAttribute('href') ?? '',
  }));
}
