import type { NavigationItem } from '../concepts/concept.ts';
import type { SiteLink } from '../pages/page.ts';

/** An entry of the navigation as one page has it. */
export interface OpenItem extends SiteLink {
  /** Whether the page is in its branch: what is below it shows nowhere else. */
  open: boolean;
  items: readonly OpenItem[];
}

/** Entries of one list, apart by whether they show at once. */
export interface ShownItems {
  shown: readonly OpenItem[];
  /** What a reader unfolds. */
  folded: readonly OpenItem[];
}

/** More entries than a reader takes in at once. */
export const mostEntries = 20;

/**
 * The entries a page has of a list: all of that list, and below those whose branch the page is in likewise. However
 * many levels there are, a page has one list of each.
 * @param way the addresses of the page and of the steps to it.
 */
export function openItems(items: readonly NavigationItem[], way: ReadonlySet<string>): OpenItem[] {
  return items.map((item) => {
    const { label, address, items: inner = [] } = item;
    const open = isOn(item, way);
    return { label, address, open, items: open ? openItems(inner, way) : [] };
  });
}

const isOn = (
  { address, opensAt = [], items = [] }: NavigationItem,
  way: ReadonlySet<string>,
): boolean =>
  [address, ...opensAt].some((each) => way.has(each)) || items.some((item) => isOn(item, way));

/** Which entries of a list show at once: all of a short one; of a long one those whose branch the page is in. */
export function foldItems(items: readonly OpenItem[]): ShownItems {
  if (items.length <= mostEntries) return { shown: items, folded: [] };
  return { shown: items.filter(({ open }) => open), folded: items.filter(({ open }) => !open) };
}

/** The addresses of entries and of all below them. */
export const listLinked = (items: readonly OpenItem[]): string[] =>
  items.flatMap(({ address, items: inner }) => [address, ...listLinked(inner)]);
