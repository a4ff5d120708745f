import type { Element, Root } from 'hast';
import { listElements, parsePart } from './parse-page.ts';

/** The class of words with notes. */
export const noted = 'word';

/** The id of the note that says what a word means, where the word first stands on a page. */
export const noteId = (word: string): string => `note:${word}`;

/**
 * Takes the notes from words that have stood on a page before: what is left of these are the words alone.
 * @param html a part of a page.
 * @param tree the same as read by `parsePart`.
 */
export function keepFirstNotes(html: string, tree: Root): string {
  if (listRepeated(tree).length === 0) return html;
  const cuts = listRepeated(parsePart(html, { lines: true })).flatMap(listCuts);
  let rest = 0;
  const kept = cuts.map(([from, to]) => {
    const piece = html.slice(rest, from);
    rest = to;
    return piece;
  });
  return [...kept, html.slice(rest)].join('');
}

function listRepeated(tree: Root): Element[] {
  const seen = new Set<unknown>();
  return listElements(tree).filter((element) => {
    const { className } = element.properties;
    if (!Array.isArray(className) || !className.includes(noted)) return false;
    const note = findButton(element)?.properties.popoverTarget;
    const isRepeated = seen.has(note);
    seen.add(note);
    return isRepeated;
  });
}

const findButton = (word: Element): Element | undefined =>
  listElements(word).find(({ tagName }) => tagName === 'button');

/** The stretches of markup around what a button says. */
function listCuts(word: Element): [number, number][] {
  const said = findButton(word)?.children;
  const places = [
    word.position?.start.offset,
    said?.[0]?.position?.start.offset,
    said?.at(-1)?.position?.end.offset,
    word.position?.end.offset,
  ];
  const [start, from, to, end] = places;
  if (start === undefined || from === undefined || to === undefined || end === undefined) return [];
  return [
    [start, from],
    [to, end],
  ];
}
