import { attributes, elements, parameters, searchParts } from '../contract.ts';
import { saySite } from '../say.ts';
import { openSearch } from './api.ts';
import { defineSearchBox } from './box.ts';
import { readPlace } from './place.ts';
import { listenForShortcuts } from './shortcuts.ts';

/**
 * Starts the search on a page: the box, its shortcuts, and, where they are needed at once, the
 * results and the marks of what was searched for.
 * @param script the site's own script, from whose address all others follow.
 */
export function startSearch(script: HTMLScriptElement | null): void {
  const place = readPlace(script);
  defineSearchBox(place);
  listenForShortcuts();
  const results = document.querySelector<HTMLElement>(elements.searchResults);
  const arrived = new URLSearchParams(location.search).has(parameters.highlight);
  if (!results && !arrived) return;
  openSearch(place).then(
    (search) => {
      if (results) search.showResults(place, results);
      if (arrived) search.markArrival();
    },
    () => {
      const status = results?.querySelector(`[${attributes.part}=${searchParts.status}]`);
      if (status) status.textContent = saySite('search.unavailable');
    },
  );
}
