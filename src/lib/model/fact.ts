/** A piece of what a fact says: words, or words that lead to a page (address relative to the site root). */
export type FactPart = string | { words: string; address: string; standard?: string };

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
  parts: readonly FactPart[];
}

/** What a fact says, as plain text. */
export function formatFact({ parts }: Fact): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.words)).join('');
}
