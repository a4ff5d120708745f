import { showCards } from './standard-cards.ts';

showCards(globalThis.standardCards ?? {});
