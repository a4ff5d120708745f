import { pageAddress } from '../../lib/addresses/page-address.ts';

/** What stands before and after the id in the address of a standard's page. */
const [before = '', after = ''] = pageAddress.standard('*').split('*');

/** Whether an address is that of a standard's page, on the site with this root. */
export function isStandardPage(address: string, root: string): boolean {
  return address.startsWith(root + before) && address.endsWith(after);
}

/** The id of the standard a link in the text leads to; null for any other link, and for links to this page. */
export function findStandardId(link: Element | null, root: string): string | null {
  if (!(link instanceof HTMLAnchorElement) || !link.closest('main')) return null;
  const address = link.href.split(/[?#]/)[0] ?? '';
  if (address === location.href.split(/[?#]/)[0]) return null;
  if (!isStandardPage(address, root)) return null;
  return decodeURIComponent(address.slice(root.length + before.length, -after.length));
}
