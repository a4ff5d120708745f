import type { Dataset } from '../dataset/dataset-schema.ts';
import { type InlinePart, inlineComponent } from '../mdx/nodes.ts';

/** Words that link to a place of their own where they occur in prose. */
export interface Mention {
  words: string;
  /** The component that renders the words as a link, given the id. */
  component: 'Term' | 'SystemLink';
  id: string;
}

/**
 * The terms and systems to be linked in the prose of a source document: the terms defined in it,
 * and the systems of the platform it describes. The same words in another document may mean something else.
 */
export function listMentions({ terms, platform }: Dataset, source: string): Mention[] {
  const described = platform.overview?.statements.some(({ place }) => place.source === source);
  const mentions: Mention[] = [
    ...terms.terms
      .filter(({ place }) => place.source === source)
      .map(({ id, name }): Mention => ({ words: name, component: 'Term', id })),
    ...(described ? platform.systems : []).map(
      ({ id, name }): Mention => ({ words: name, component: 'SystemLink', id }),
    ),
  ];
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
