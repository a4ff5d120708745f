/** Rows that may answer a query, the likeliest first. */
export interface Candidates {
  rows: number[];
  /** How many rows are in every posting. */
  complete: number;
}

/** What a row must fulfil: be in `least` of the postings, and in every one of `within`. */
export interface CandidateRule {
  /** How many rows there are. */
  total: number;
  least: number;
  within: readonly (readonly number[])[];
}

/** The rows that fulfil a rule: those in most postings first, then in order. */
export function findCandidates(
  postings: readonly (readonly number[])[],
  { total, least, within }: CandidateRule,
): Candidates {
  const counts = countRows(postings, total);
  const allowed = countRows(within, total);
  const byCount: number[][] = postings.map(() => []);
  for (let row = 0; row < total; row++) {
    const count = counts[row] ?? 0;
    if (count >= Math.max(1, least) && allowed[row] === within.length) {
      byCount[postings.length - count]?.push(row);
    }
  }
  return { rows: byCount.flat(), complete: byCount[0]?.length ?? 0 };
}

function countRows(postings: readonly (readonly number[])[], total: number): Uint8Array {
  const counts = new Uint8Array(total);
  for (const posting of postings) for (const row of posting) counts[row] = (counts[row] ?? 0) + 1;
  return counts;
}
