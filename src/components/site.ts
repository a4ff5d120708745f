import { startCards } from './card-start.ts';
import { definePrintButton } from './print-button.ts';
import { preparePrinting } from './print-links.ts';
import { defineReadingSwitch } from './reading-switch.ts';
import { startSearch } from './search-start.ts';
import { defineSortableTable } from './sortable-table.ts';
import { defineThemeSwitch } from './theme-switch.ts';

defineReadingSwitch();
const script = document.currentScript as HTMLScriptElement | null;
defineThemeSwitch();
startSearch(script);
startCards(script);
defineSortableTable();
definePrintButton();
preparePrinting();

const moved = document.querySelector<HTMLAnchorElement>('a[data-moved]');
if (moved) location.replace(moved.href + location.hash);
