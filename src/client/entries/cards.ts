import { showCards } from '../cards/standard-cards.ts';

showCards(globalThis.standardCards ?? {});
