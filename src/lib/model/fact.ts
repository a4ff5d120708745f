import type { GlossaryWord } from '../labels/glossary.ts';
import type { Labels } from '../labels/labels.ts';

/**
 * A piece of what a fact says: words, words that lead to a page (address relative to the site root), words that
 * lead out of the site, or words in another language than that of the site, by its tag.
 */
export type FactPart =
  | string
  | { words: string; address: string; standard?: string }
  | { words: string; url: string; standard?: never }
  | { words: string; lang: string; standard?: never };

/**
 * Where facts stand line by line: the table on top of a page, that of its Markdown twin, an entry of a booklet, the
 * card beside a link. The JSON twin holds them all.
 */
export type FactView = 'page' | 'markdown' | 'booklet' | 'card';

/** One line of what is known of a standard. */
export interface Fact {
  /** What kind of fact it is; a standard may have several of one kind. */
  id: string;
  /** The views that have it as a line; what is missing from one stands there in another form, or not at all. */
  in: readonly FactView[];
  /** What readers see before it. */
  name: string;
  /** The word of the glossary that its name is, if any. */
  word?: GlossaryWord;
  parts: readonly FactPart[];
}

/** What a fact says, as plain text. */
export function formatFact({ parts }: Pick<Fact, 'parts'>): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.words)).join('');
}

/** The fact that says these parts on the page of a standard and in its Markdown twin; none where a part is missing. */
export const factsOf = (
  id: string,
  name: string,
  ...parts: readonly (FactPart | undefined | 0)[]
): Fact[] => {
  const said = parts.flatMap((part) => (part ? [part] : []));
  return said.length > 0 && said.length === parts.length
    ? [{ id, in: ['page', 'markdown'], name, parts: said }]
    : [];
};

/**
 * The parts of a link that leads out of the site, marked as such. Its words are the address without its scheme:
 * written in Markdown, a whole address would be taken for a link of its own.
 */
export const linkOut = ({ phrase }: Labels, url: string): FactPart[] =>
  phrase('link.offSite', { link: { words: url.replace(/^https?:\/\//, ''), url } });
