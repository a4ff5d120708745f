import { assets, folders, styledProperty } from '../contract.ts';

/**
 * A host shows the page for missing addresses at any of them, where its relative links lead astray: finds the
 * folder the site lives in, going up from the address, and sets the links from there.
 */
async function mendLinks(): Promise<void> {
  const style = getComputedStyle(document.documentElement);
  if (style.getPropertyValue(styledProperty)) return;
  const root = await findRoot(new URL('./', location.href));
  if (!root) return;
  for (const element of document.querySelectorAll('[href], [action]')) {
    const name = element.hasAttribute('href') ? 'href' : 'action';
    const value = element.getAttribute(name) ?? '';
    if (!value.startsWith('#')) element.setAttribute(name, new URL(value, root).href);
  }
}

/** The nearest folder that holds the site's style sheet; null when none does. */
async function findRoot(folder: URL): Promise<URL | null> {
  const style = new URL(`${folders.assets}/${assets.siteStyle}`, folder);
  if ((await fetch(style, { method: 'HEAD' })).ok) return folder;
  return folder.pathname === '/' ? null : findRoot(new URL('../', folder));
}

void mendLinks();
