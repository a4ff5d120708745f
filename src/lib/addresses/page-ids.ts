// The ids pages give to parts of their own that a record could have as well. All others hold a mark that ids of
// records cannot: `section:…`, `site:…`, `part:…`, `§-…`.

/** The id of the search field of every page. */
export const searchFieldId = 'site-search';

/** The id of a diagram of a page. @param position from 1. */
export const diagramId = (position: number | string): string => `diagram-${position}`;

/** The id of a row of the grid printed in a figure. @param position from 1. */
export const gridRowId = (figure: string, position: number): string => `${figure}-${position}`;

const own = [searchFieldId, diagramId('\\d+')];
const ownIds = new RegExp(`^(?:${own.join('|')})(?:-|$)`);

/** Whether pages use an id themselves, or may make it of one they use: `diagram-1`, `diagram-1-title`. */
export const isPageId = (id: string): boolean => ownIds.test(id);
