/** The least share of a question's words, by weight, that a page must have. */
const leastCovered = 0.6;

/**
 * The pages that have most of some words, best first, from the pages each word is found on.
 * Rare words weigh more; a question most of whose words are found nowhere has no answer.
 */
export function scoreWords<Page>(
  found: readonly (readonly Page[])[],
  lengths: readonly number[],
  total: number,
): Page[] {
  const weights = found.map(
    (pages, i) => (lengths[i] ?? 1) * Math.log(1 + total / (1 + pages.length)),
  );
  const sum = weights.reduce((a, b) => a + b, 0);
  const scores = new Map<Page, number>();
  found.forEach((pages, i) => {
    for (const page of pages) scores.set(page, (scores.get(page) ?? 0) + (weights[i] ?? 0));
  });
  return Array.from(scores)
    .filter(([, score]) => score >= sum * leastCovered)
    .sort((a, b) => b[1] - a[1])
    .map(([page]) => page);
}
