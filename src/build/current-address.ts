import { relativeAddress } from '../lib/addresses/relative-address.ts';

/** The address of the page being rendered, relative to the site root, from `Astro.url`. */
export function currentAddress(url: URL): string {
  const path = decodeURIComponent(url.pathname).replace(/^\//, '');
  if (path === '') return 'index.html';
  return path.endsWith('.html') ? path : `${path.replace(/\/$/, '')}.html`;
}

/** Makes links from the page being rendered: an address in, the relative link out. */
export function linker(url: URL): (address: string) => string {
  const from = currentAddress(url);
  return (address) => relativeAddress(from, address);
}
