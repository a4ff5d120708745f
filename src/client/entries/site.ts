import { startCards } from '../cards/card-start.ts';
import { attributes } from '../contract.ts';
import { definePrintButton } from '../frame/print-button.ts';
import { preparePrinting } from '../frame/print-links.ts';
import { defineReadingSwitch } from '../frame/reading-switch.ts';
import { defineThemeSwitch } from '../frame/theme-switch.ts';
import { readRoot } from '../search/place.ts';
import { startSearch } from '../search/start.ts';
import { defineSortableTable } from '../table/sortable-table.ts';

const script = document.currentScript as HTMLScriptElement | null;
defineReadingSwitch();
defineThemeSwitch();
startSearch(script);
startCards(script);
defineSortableTable();
definePrintButton();
preparePrinting(readRoot(script));

const moved = document.querySelector<HTMLAnchorElement>(`a[${attributes.moved}]`);
if (moved) location.replace(moved.href + location.hash);
