import { relativeAddress } from '../addresses/relative-address.ts';
import { type InlinePart, inlineComponent, link } from '../mdx/nodes.ts';
import type { Mention, Model } from '../model/model.ts';
import { findReferred } from '../model/works/find-referred.ts';
import { findNumbers } from '../numbering/find-numbers.ts';

/**
 * What is to be linked in the prose of a source document, longest words first: what the concepts of the dataset
 * know in that document. The same words in another one may mean something else.
 */
function listMentions({ dataset, parts }: Model, source: string): Mention[] {
  const mentions = parts.flatMap((part) => part.mentions?.(dataset, source) ?? []);
  return mentions.sort((a, b) => b.words.length - a.words.length);
}

/** A stretch of a text that refers to something, with what is to stand in its place. */
interface Located {
  start: number;
  end: number;
  /** What it refers to: marked the first time only. */
  id: string;
  parts: readonly InlinePart[];
}

/** What is looked for in the prose of a page: words of the concepts, and numbers of standards. */
export interface Marks {
  mentions: readonly Mention[];
  locate(text: string): readonly Located[];
}

/** What is to be linked in the words of a source document. @param from the page they stand on. */
export const listMarks = (model: Model, source: string, from: string): Marks => ({
  mentions: listMentions(model, source),
  locate: (text) => locateNumbers(model, text, from),
});

/**
 * The numbers in a text that lead to a record or a work, as they are written there; it is marked where that is not
 * the edition the text names.
 */
function locateNumbers(model: Model, text: string, from: string): Located[] {
  return findNumbers(text, model.dataset.numbering).flatMap(({ reference, start, end }) => {
    const referred = findReferred(model, reference);
    if (!referred) return [];
    const to = link(relativeAddress(from, referred.address), text.slice(start, end));
    const parts = referred.isMissing ? [to, inlineComponent('Flag', 'edition')] : [to];
    return [{ start, end, id: referred.key, parts }];
  });
}

/**
 * Marks mentions and numbers in a text: each thing the first time only, the longest words at each place.
 * @param used ids already marked in the same stretch of prose; added to.
 */
export function markText(
  text: string,
  { mentions, locate }: Marks,
  used: Set<string>,
): InlinePart[] {
  const parts: InlinePart[] = [];
  const located = new Map(locate(text).map((each) => [each.start, each]));
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const hit = located.get(at) ?? findMention(text, at, mentions, used);
    if (!hit || used.has(hit.id)) {
      const end = hit?.end ?? at + 1;
      plain += text.slice(at, end);
      at = end;
      continue;
    }
    used.add(hit.id);
    if (plain) parts.push(plain);
    parts.push(...hit.parts);
    plain = '';
    at = hit.end;
  }
  if (plain) parts.push(plain);
  return parts;
}

function findMention(
  text: string,
  at: number,
  mentions: readonly Mention[],
  used: ReadonlySet<string>,
): Located | undefined {
  const hit = mentions.find(({ words, id }) => !used.has(id) && text.startsWith(words, at));
  if (!hit) return undefined;
  const { id, component, words } = hit;
  return { start: at, end: at + words.length, id, parts: [inlineComponent(component, id)] };
}
