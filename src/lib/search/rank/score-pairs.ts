import type { TitleRow } from '../index/title-row.ts';
import { listPairs } from '../query/fold-text.ts';

/** The least share of what was asked that a title must have to be shown at all. */
const leastCovered = 0.5;
/** How far behind the best a title may be. */
const leastOfBest = 0.6;
const mostSimilar = 10;

/**
 * The titles that have most of what was asked, best first: neighbouring characters counted by how
 * rare they are. For queries nothing answers exactly.
 */
export function findSimilar(rows: readonly TitleRow[], content: readonly string[]): TitleRow[] {
  const length = content.reduce((sum, word) => sum + word.length, 0);
  const pairs = Array.from(new Set(content.flatMap((word) => listPairs(word))));
  const weights = pairs.map((pair) => weigh(pair, rows));
  const scored = rows.flatMap((row) => {
    const score = pairs.reduce(
      (sum, pair, i) => sum + (row.compact.includes(pair) ? (weights[i] ?? 0) : 0),
      0,
    );
    const covered = countCovered(row.compact, content) / length;
    return score > 0 && covered >= leastCovered ? [{ row, score }] : [];
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score >= best * leastOfBest)
    .sort((a, b) => b.score - a.score || a.row.compact.length - b.row.compact.length)
    .slice(0, mostSimilar)
    .map(({ row }) => row);
}

function weigh(pair: string, rows: readonly TitleRow[]): number {
  const count = rows.filter((row) => row.compact.includes(pair)).length;
  return Math.log(1 + rows.length / (1 + count));
}

// Characters of the words that stand beside a neighbour they also have in the title.
function countCovered(title: string, content: readonly string[]): number {
  let covered = 0;
  for (const word of content) {
    const fits = (at: number) =>
      at >= 0 && at + 1 < word.length && title.includes(word.slice(at, at + 2));
    for (let i = 0; i < word.length; i++) if (fits(i - 1) || fits(i)) covered++;
  }
  return covered;
}
