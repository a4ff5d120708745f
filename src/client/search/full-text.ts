import type { Filters } from '../../lib/search/query/read-question.ts';
import type { TextQuery } from '../../lib/search/query/text-query.ts';
import type { TextAnswer } from '../../lib/search/rank/text-hit.ts';
import { openPagefind } from './pagefind.ts';
import type { SearchPlace } from './place.ts';
import { openPlainText } from './plain-text.ts';
import type { TitleSource } from './title-source.ts';

/** A way to search the text of the pages. */
export interface FullText {
  /**
   * The pages that contain every piece as it stands.
   * @param most how many pages may be loaded to make sure.
   */
  find(query: TextQuery, filters: Filters, most: number): Promise<TextAnswer>;
  /** The pages that contain most of some words, wherever they stand. */
  findWords(words: readonly string[], filters: Filters): Promise<TextAnswer>;
}

let opened: Promise<FullText | null> | undefined;

/**
 * Opens the text of the pages: Pagefind where it runs; where it does not (an old browser,
 * WebAssembly forbidden, a folder), the plain text, which exists while the site is small.
 * Null when there is neither.
 */
export function openFullText(place: SearchPlace, titles: TitleSource): Promise<FullText | null> {
  opened ??= openPagefind(place, titles.head.total).then(
    (pagefind) => pagefind ?? openPlainText(place, titles),
  );
  return opened;
}
