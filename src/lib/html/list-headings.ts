import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** A heading of a page that can be linked to. */
export interface PageHeading {
  id: string;
  words: string;
}

/** Fewer headings than this are seen at a glance. */
const fewest = 3;

/**
 * The second-level headings of a page's HTML that have an id, by that of the anchor in them where there is one;
 * none when there are too few to need a list.
 */
export function listHeadings(html: string): PageHeading[] {
  const found = html.match(/<h2\b[^>]*>[\s\S]*?<\/h2>/g) ?? [];
  if (found.length < fewest) return [];
  const headings = found.flatMap((heading) => {
    const [node] = parseFragment(heading).childNodes;
    const id = node && findId(node);
    return id ? [{ id, words: textOf(node).trim() }] : [];
  });
  return headings.length < fewest ? [] : headings;
}

function findId(node: Node): string | undefined {
  const inner = 'childNodes' in node ? node.childNodes.map(findId).find(Boolean) : undefined;
  return (
    inner ?? ('attrs' in node ? node.attrs.find(({ name }) => name === 'id')?.value : undefined)
  );
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
