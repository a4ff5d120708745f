import type { TitleRow } from '../../lib/search/index/title-row.ts';
import { countValues } from '../../lib/search/query/filters.ts';
import type { Filters } from '../../lib/search/query/read-question.ts';
import { classes } from '../contract.ts';
import { createElement } from '../create-element.ts';
import { saySearch } from '../say.ts';
import type { TitleSource } from './title-source.ts';

/**
 * A choice for every facet. Values are counted among the results where these are all known.
 * @param change is called with the filters after every choice.
 */
export function createFilterBar(
  source: TitleSource,
  filters: Filters,
  results: readonly TitleRow[] | null,
  change: (filters: Filters) => void,
): HTMLDetailsElement {
  const fields = source.head.facets.map((facet, index) => {
    const chosen = filters[facet.name];
    const counts =
      results && chosen === undefined ? countValues(results, index, facet.values.length) : null;
    const options = facet.values.map(([id, word], i) => {
      const [, choice = word] = facet.choices?.find(([of]) => of === id) ?? [];
      return createOption(id, choice, id === chosen, counts && (counts[i] ?? 0));
    });
    const select = createElement(
      'select',
      { name: facet.name },
      createElement('option', { value: '' }, saySearch('search.anyValue')),
      ...options,
    );
    select.addEventListener('change', () => change(withFilter(filters, facet.name, select.value)));
    return createElement(
      'label',
      { class: chosen === undefined ? null : classes.chosen },
      facet.word,
      select,
    );
  });
  const bar = createElement(
    'details',
    { class: classes.searchFilters },
    createElement('summary', {}, saySearch('search.filters')),
    ...fields,
  );
  bar.open = matchMedia('(min-width: 40.0625rem)').matches || Object.keys(filters).length > 0;
  if (Object.keys(filters).length > 0) {
    const clear = createElement('button', { type: 'button' }, saySearch('filters.clear'));
    clear.addEventListener('click', () => change({}));
    bar.append(clear);
  }
  return bar;
}

/** A value of a facet, with how many results have it where that is known. */
function createOption(id: string, word: string, chosen: boolean, count: number | null) {
  const words = count === null ? word : saySearch('search.countedValue', { value: word, count });
  const option = createElement('option', { value: id }, words);
  option.selected = chosen;
  option.disabled = count === 0;
  return option;
}

function withFilter(filters: Filters, name: string, value: string): Filters {
  const { [name]: _, ...others } = filters;
  return value === '' ? others : { ...others, [name]: value };
}
