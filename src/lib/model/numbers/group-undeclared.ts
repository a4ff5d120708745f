import { foldNumberText } from '../../numbering/fold-text.ts';
import type { Model } from '../model.ts';
import { findPrefixOf } from './find-prefix.ts';

/** From how many numbers on a prefix that nobody declared has a row of its own. */
const fewest = 3;

/** The letters a number begins with, as they are written: Q/GDW of Q/GDW 1234-2010. */
const letters = /^\p{L}+(?:\s*[/\uFF0F]\s*\p{L}+)*/u;

/**
 * The numbers that the table of prefixes says nothing of: those that begin alike, the most first, and how many others
 * there are.
 */
export function groupUndeclared({
  standards,
  dataset: { numbering },
}: Pick<Model, 'standards' | 'dataset'>): {
  often: { prefix: string; example: string; count: number }[];
  others: number;
} {
  const numbers = standards.flatMap(({ record: { number } }) =>
    number && findPrefixOf(number, numbering) === undefined ? [number] : [],
  );
  const groups = Map.groupBy(numbers, (number) =>
    foldNumberText(letters.exec(number)?.[0] ?? '').replaceAll(' ', ''),
  );
  const often = [...groups].flatMap(([key, [example = '', ...rest]]) => {
    const count = rest.length + 1;
    const prefix = letters.exec(example)?.[0] ?? '';
    return key !== '' && count >= fewest ? [{ prefix, example, count }] : [];
  });
  return {
    often: often.toSorted((a, b) => b.count - a.count),
    others: often.reduce((left, { count }) => left - count, numbers.length),
  };
}
