import { defineCitationMatrix } from './citation-matrix.ts';
import { defineCitingBox } from './citing-box.ts';
import { defineDiagramViewer } from './diagram-viewer.ts';
import { defineReadingSwitch } from './reading-switch.ts';
import { startSearch } from './search-start.ts';
import { defineSortableTable } from './sortable-table.ts';

defineReadingSwitch();
startSearch(document.currentScript as HTMLScriptElement | null);
defineSortableTable();
defineCitingBox();
defineCitationMatrix();
defineDiagramViewer();

const moved = document.querySelector<HTMLAnchorElement>('a[data-moved]');
if (moved) location.replace(moved.href + location.hash);
