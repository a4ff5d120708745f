/** The id of the standard a link in the text leads to; null for any other link, and for links to this page. */
export function findStandardId(link: Element | null, root: string): string | null {
  if (!(link instanceof HTMLAnchorElement) || !link.closest('main')) return null;
  const address = link.href.split(/[?#]/)[0] ?? '';
  if (address === location.href.split(/[?#]/)[0]) return null;
  const start = `${root}standards/`;
  if (!address.startsWith(start) || !address.endsWith('.html')) return null;
  return decodeURIComponent(address.slice(start.length, -'.html'.length));
}
