import { type InlinePart, inlineComponent } from '../mdx/nodes.ts';
import type { Mention, Model } from '../model/model.ts';

/**
 * What is to be linked in the prose of a source document, longest words first: what the concepts of the dataset
 * know in that document. The same words in another one may mean something else.
 */
export function listMentions({ dataset, parts }: Model, source: string): Mention[] {
  const mentions = parts.flatMap((part) => part.mentions?.(dataset, source) ?? []);
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
