import type { TextPage, TextSection } from '../index/text-index.ts';

/** The part of a Pagefind fragment this reads. */
export interface PagefindFragment {
  url: string;
  /** The text with a zero-width space between its words. */
  raw_content?: string;
  meta: { title?: string };
  anchors: readonly { element: string; id: string; text: string; location: number }[];
}

/**
 * The text of a page as Pagefind keeps it, cut at its anchors. The full stops that Pagefind puts
 * after headings and cells become line breaks.
 * @param address of the page, ending in `.html`.
 */
export function readFragment(fragment: PagefindFragment, address: string): TextPage {
  const words = unescapeText(fragment.raw_content ?? '').split('\u200B');
  const sections: TextSection[] = [];
  let heading = '';
  let from = 0;
  let current: [id: string, heading: string] = ['', ''];
  const close = (to: number) => {
    const text = joinWords(words.slice(from, to));
    sections.push([
      ...current,
      text.startsWith(current[1]) ? text.slice(current[1].length).trim() : text,
    ]);
    from = to;
  };
  for (const { element, id, text, location } of sortAnchors(fragment)) {
    if (location > from || sections.length === 0) close(location);
    if (/^h[2-6]$/.test(element)) heading = text.trim();
    current = [id, heading];
  }
  close(words.length);
  return [address.replace(/\.html$/, ''), fragment.meta.title ?? address, sections];
}

function sortAnchors({ anchors }: PagefindFragment): PagefindFragment['anchors'] {
  return Array.from(anchors).sort((a, b) => a.location - b.location);
}

function joinWords(words: readonly string[]): string {
  return words
    .map((word) => (word === '. ' ? '\n' : word))
    .join('')
    .trim();
}

function unescapeText(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>');
}
