/** A piece of what a fact says: words, or words that lead to a page (address relative to the site root). */
export type FactPart = string | { words: string; address: string; standard?: string };

/** One line of what is known of a standard. */
export interface Fact {
  /** What kind of fact it is; a standard may have several of one kind. */
  id: string;
  /** What readers see before it. */
  name: string;
  parts: readonly FactPart[];
}

/** What a fact says, as plain text. */
export function formatFact({ parts }: Fact): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.words)).join('');
}
