import type { Facet } from '../../lib/search/index/title-index.ts';
import { formatSearch } from '../../lib/search/query/filters.ts';
import type { Filters } from '../../lib/search/query/read-question.ts';
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
  if (understood) notes.push(createElement('p', { class: 'note' }, `理解为：${understood}`));
  if (suggestions.length > 0) notes.push(createSuggestions(suggestions, filters));
  if (missing === 'text') {
    const words = '此处不能搜索正文（浏览器较旧，或本站是从文件夹打开的）；名称、编号与拼音照常。';
    notes.push(createElement('p', { class: 'note search-missing' }, words));
  }
  if (text !== null && titles.rows.length + text.hits.length === 0) {
    notes.push(createWaysOn(place, query, filters));
  }
  return notes;
}

function createSuggestions(suggestions: readonly string[], filters: Filters): HTMLElement {
  const links = suggestions.flatMap((words, i) => [
    ...(i > 0 ? ['、'] : []),
    createElement('a', { href: formatSearch(words, filters) }, words),
  ]);
  return createElement('p', { class: 'search-suggestion' }, '您是不是要找：', ...links);
}

function createWaysOn(place: SearchPlace, query: string, filters: Filters): HTMLElement {
  const items: (Node | string)[][] = [];
  if (Object.keys(filters).length > 0) {
    items.push([createElement('a', { href: formatSearch(query, {}) }, '去掉筛选再找')]);
  }
  if (query.trim().length > 4) items.push(['少写几个字，或用空格分开几个词']);
  items.push(['只写标准号中的数字，或名称的拼音首字母']);
  const template = document.querySelector<HTMLTemplateElement>('template[data-ways-on]');
  for (const link of template?.content.querySelectorAll('a') ?? []) {
    items.push([
      '看 ',
      createElement(
        'a',
        { href: new URL(link.getAttribute('href') ?? '', place.root).href },
        link.textContent ?? '',
      ),
    ]);
  }
  const list = items.map((item) => createElement('li', {}, ...item));
  return createElement(
    'div',
    { class: 'search-ways-on' },
    createElement('p', {}, '可以这样再找：'),
    createElement('ul', {}, ...list),
  );
}

function describeFilters(filters: Filters, facets: readonly Facet[]): string {
  const parts = facets.flatMap(({ name, word, values }) => {
    const value = values.find(([id]) => id === filters[name]);
    return value ? [`${word} ${value[1]}`] : [];
  });
  return parts.join('，');
}
