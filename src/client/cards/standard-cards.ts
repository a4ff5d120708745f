import type { StandardCards } from '../../lib/outputs/json/standard-cards.ts';
import { classes, globals } from '../contract.ts';
import { createElement } from '../create-element.ts';
import { readRoot } from '../search/place.ts';
import { shared } from '../shared-globals.ts';
import { findStandardId } from './standard-links.ts';

const delay = 250;

/**
 * Shows a card beside the link to a standard that is pointed at or focused. It stays while the pointer is on the
 * link or on the card, and goes with Esc (WCAG 1.4.13).
 */
function showCards(cards: StandardCards, root: string): void {
  const card = createElement('div', {
    class: classes.standardCard,
    id: 'site:card',
    role: 'tooltip',
  });
  card.hidden = true;
  document.body.append(card);
  let shown: Element | null = null;
  let timer = 0;
  const hide = () => {
    clearTimeout(timer);
    card.hidden = true;
    shown?.removeAttribute('aria-describedby');
    shown = null;
  };
  const show = (link: HTMLAnchorElement) => {
    const facts = readCard(link, cards, root);
    if (!facts || link === shown) return;
    hide();
    shown = link;
    const lines = facts.flatMap(([name, words]) => [
      createElement('dt', {}, name),
      createElement('dd', {}, words),
    ]);
    card.replaceChildren(createElement('dl', {}, ...lines));
    link.setAttribute('aria-describedby', card.id);
    card.hidden = false;
    placeCard(card, link);
  };
  const point = ({ target }: Event) => {
    clearTimeout(timer);
    const link = target instanceof Element ? target.closest('a') : null;
    if (card.contains(target as Node) || (link && link === shown)) return;
    if (link && readCard(link, cards, root)) timer = window.setTimeout(() => show(link), delay);
    else if (shown) timer = window.setTimeout(hide, delay);
  };
  const focus = () => {
    const link = document.activeElement;
    if (link instanceof HTMLAnchorElement && link.matches(':focus-visible')) show(link);
  };
  document.addEventListener('mouseover', point);
  document.addEventListener('focusin', focus);
  document.addEventListener('focusout', hide);
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
  focus();
  for (const link of document.querySelectorAll('main a:hover')) {
    timer = window.setTimeout(() => show(link as HTMLAnchorElement), delay);
  }
}

/** The lines of the card of the standard a link leads to: name and words of each. */
function readCard(
  link: HTMLAnchorElement,
  { names, lines }: StandardCards,
  root: string,
): [name: string, words: string][] | undefined {
  const id = findStandardId(link, root);
  const found = id === null ? undefined : lines[id];
  // A page called like what all objects have may have no card.
  if (!Array.isArray(found)) return undefined;
  return found.map(([name, words]) => [names[name] ?? '', words]);
}

/** Below the link where there is room, else above, and never past the edge of the page. */
function placeCard(card: HTMLElement, link: HTMLElement): void {
  const [box] = link.getClientRects();
  if (!box) return;
  const { clientWidth, clientHeight } = document.documentElement;
  const { width, height } = card.getBoundingClientRect();
  const left = Math.max(8, Math.min(box.left, clientWidth - width - 8));
  const below = box.bottom + height + 8 <= clientHeight || box.top < height + 8;
  const top = below ? box.bottom + 2 : box.top - height - 2;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${top + scrollY}px`;
}

showCards(
  shared[globals.cards] ?? { names: [], lines: {} },
  readRoot(document.currentScript as HTMLScriptElement | null),
);
