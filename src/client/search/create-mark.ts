import { classes } from '../contract.ts';
import { createElement } from '../create-element.ts';

/** What is said of a number, a title or a status, to stand behind it; none where there is nothing. */
export const createMark = (words: string): HTMLElement[] =>
  words ? [createElement('span', { class: classes.resultMark }, words)] : [];
