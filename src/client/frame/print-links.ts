import { isStandardPage } from '../cards/standard-links.ts';
import { classes, elements } from '../contract.ts';
import { createElement } from '../create-element.ts';
import { saySite } from '../say.ts';

/** Where on a page a link is not worth an address on paper: it is a control, a drawing, or printed nowhere. */
const unprinted = [
  'nav, thead, figure',
  `.${classes.anchor}`,
  `.${classes.bookletLink}`,
  `.${classes.bookletCover}`,
  `.${classes.bookletEntry}`,
  `.${classes.matrix}`,
  `.${classes.matrixList}`,
  elements.standardsMap,
].join(', ');

/** What a reader may have left folded; tools and forms for programs are not printed. */
const folded = `details:not([open], .${classes.tableTools} *, .${classes.citing} *)`;

/** What was added to the page for the printer, to be taken away afterwards. */
const added: Element[] = [];
let opened: HTMLDetailsElement[] = [];

/**
 * Numbers the links of a page for print and lists their addresses at its end. Links to standards need none:
 * they show the number of the standard. What is folded is unfolded.
 */
function prepare(root: string): void {
  restore();
  const article = document.querySelector('main article');
  if (!article) return;
  opened = [...article.querySelectorAll<HTMLDetailsElement>(folded)];
  for (const details of opened) details.open = true;
  const addresses = markLinks(article, root);
  const items = addresses.map((to) => createElement('li', {}, nameAddress(to, root)));
  const here = createElement(
    'p',
    {},
    saySite('print.pageAddress', { address: nameAddress(location.href, root) }),
  );
  const notes = createElement(
    'aside',
    { class: classes.printLinks, 'aria-label': saySite('print.addresses') },
    here,
  );
  if (items.length > 0) notes.append(createElement('ol', {}, ...items));
  article.append(notes);
  added.push(notes);
}

/** Puts a number behind each link and gives the addresses in the order of the numbers. */
function markLinks(article: Element, root: string): string[] {
  const numbers = new Map<string, number>();
  const [here] = location.href.split('#');
  for (const link of article.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (link.closest(unprinted)) continue;
    const [page] = link.href.split('#');
    if (page === here || isStandardPage(page ?? '', root)) continue;
    const number = numbers.get(link.href) ?? numbers.size + 1;
    numbers.set(link.href, number);
    const mark = createElement(
      'sup',
      { class: classes.printMark },
      saySite('print.mark', { number }),
    );
    link.after(mark);
    added.push(mark);
  }
  return [...numbers.keys()];
}

/** The whole address, or that within the site where it is read from a folder. */
function nameAddress(address: string, root: string): string {
  const shown = address.startsWith('file:') ? address.replace(root, '') : address;
  return decodeURI(shown);
}

function restore(): void {
  for (const element of added.splice(0)) element.remove();
  for (const details of opened.splice(0)) details.open = false;
}

/** Makes pages fit for paper whenever the browser prints. @param root the site's root. */
export function preparePrinting(root: string): void {
  addEventListener('beforeprint', () => prepare(root));
  addEventListener('afterprint', restore);
}
