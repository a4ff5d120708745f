import type { Spelling } from '../../lib/search/index/spelling.ts';
import type { TitleHead } from '../../lib/search/index/title-index.ts';
import type { TitleRow } from '../../lib/search/index/title-row.ts';
import type { Filters } from '../../lib/search/query/read-question.ts';
import type { TitleAnswer } from '../../lib/search/rank/search-titles.ts';

/** An answer of the titles, with how many there are beyond those loaded. */
export interface FoundTitles extends TitleAnswer {
  total: number;
  /** Whether `total` is only close. */
  about: boolean;
  /** The rows that were looked at, and how their characters sound: what suggestions are made from. */
  looked: readonly TitleRow[];
  spelling: Spelling;
}

/** The titles of a site, in one piece or in many. */
export interface TitleSource {
  head: TitleHead;
  /** The row of a page, when it is known without loading more. */
  rowOf(address: string): TitleRow | undefined;
  /** @param most how many rows are to be shown at first. */
  find(query: string, filters: Filters, most: number): Promise<FoundTitles>;
}
