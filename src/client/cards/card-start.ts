import { attributes } from '../contract.ts';
import { loadScript, readRoot } from '../search/place.ts';
import { findStandardId } from './standard-links.ts';

/** Loads the cards of standards when a link to one is first pointed at or focused. */
export function startCards(script: HTMLScriptElement | null): void {
  const address = script?.getAttribute(attributes.cards);
  if (!address) return;
  const root = readRoot(script);
  const start = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (findStandardId(link, root) === null) return;
    stop();
    // Without the cards a link is a link.
    loadScript(new URL(address, location.href).href).catch(() => {});
  };
  const stop = () => {
    document.removeEventListener('mouseover', start);
    document.removeEventListener('focusin', start);
  };
  document.addEventListener('mouseover', start);
  document.addEventListener('focusin', start);
}
