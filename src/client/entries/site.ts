import { startCards } from '../cards/card-start.ts';
import { definePrintButton } from '../frame/print-button.ts';
import { preparePrinting } from '../frame/print-links.ts';
import { defineReadingSwitch } from '../frame/reading-switch.ts';
import { defineThemeSwitch } from '../frame/theme-switch.ts';
import { startSearch } from '../search/start.ts';
import { defineSortableTable } from '../table/sortable-table.ts';

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
