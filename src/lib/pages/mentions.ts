import { type InlinePart, inlineComponent } from '../mdx/nodes.ts';
import type { Model } from '../model/create-model.ts';

/** Words that link to a place of their own where they occur in prose. */
export interface Mention {
  words: string;
  /** The component that renders the words as a link, given the id. */
  component: string;
  id: string;
}

/**
 * What is to be linked in the prose of a source document, longest words first: what the concepts of the dataset
 * know in that document. The same words in another one may mean something else.
 */
export function listMentions({ dataset, concepts }: Model, source: string): Mention[] {
  const mentions = concepts.flatMap((concept) => concept.mentions?.(dataset, source) ?? []);
  return mentions.sort((a, b) => b.words.length - a.words.length);
}

/**
 * Marks the mentions in a text: each the first time only, the longest words at each place.
 * @param used ids already marked in the same stretch of prose; added to.
 */
export function markMentions(
  text: string,
  mentions: readonly Mention[],
  used: Set<string>,
): InlinePart[] {
  const parts: InlinePart[] = [];
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const hit = mentions.find(({ words, id }) => !used.has(id) && text.startsWith(words, at));
    if (!hit) {
      plain += text[at];
      at += 1;
      continue;
    }
    used.add(hit.id);
    if (plain) parts.push(plain);
    parts.push(inlineComponent(hit.component, hit.id));
    plain = '';
    at += hit.words.length;
  }
  if (plain) parts.push(plain);
  return parts;
}
