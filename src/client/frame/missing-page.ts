import { styledProperty } from '../contract.ts';

/**
 * A host shows the page for missing addresses at any of them, where its relative links lead astray: finds the
 * folder the site lives in, going up from the address, and sets the links from there.
 */
async function mendLinks(): Promise<void> {
  const style = document.querySelector('link[rel=stylesheet]')?.getAttribute('href');
  const styled = getComputedStyle(document.documentElement).getPropertyValue(styledProperty);
  const root = style && !styled ? await findFolder(style, new URL('./', location.href)) : null;
  if (!root) return;
  for (const element of document.querySelectorAll('[href], [action]')) {
    const name = element.hasAttribute('href') ? 'href' : 'action';
    const value = element.getAttribute(name) ?? '';
    if (!value.startsWith('#')) element.setAttribute(name, new URL(value, root).href);
  }
}

/** The nearest folder, this one or one above it, from which an address leads to a file; null when there is none. */
async function findFolder(address: string, folder: URL): Promise<URL | null> {
  if ((await fetch(new URL(address, folder), { method: 'HEAD' })).ok) return folder;
  return folder.pathname === '/' ? null : findFolder(address, new URL('../', folder));
}

void mendLinks();
