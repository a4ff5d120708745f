import { defineCitingBox } from './citing-box.ts';
import { defineSearchResults } from './search-results.ts';
import { defineSortableTable } from './sortable-table.ts';

defineSearchResults();
defineSortableTable();
defineCitingBox();

const moved = document.querySelector<HTMLAnchorElement>('a[data-moved]');
if (moved) location.replace(moved.href + location.hash);
