import type { TitleHead } from '../../lib/search/index/title-index.ts';
import type { Filters } from '../../lib/search/query/read-question.ts';
import type { FoundTitles, RowFinder } from '../../lib/search/rank/combine-answers.ts';

/** The titles of a site, in one piece or in many. */
export interface TitleSource {
  head: TitleHead;
  /** The row of a page, when it is known without loading more. */
  rowOf: RowFinder;
  /** @param most how many rows are to be shown at first. */
  find(query: string, filters: Filters, most: number): Promise<FoundTitles>;
}
