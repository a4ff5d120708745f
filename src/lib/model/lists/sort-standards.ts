import type { Dataset } from '../../dataset/dataset-schema.ts';
import { compareNumbers } from '../../numbering/compare-numbers.ts';
import type { Model } from '../model.ts';
import { readNumber } from '../numbers/read-number.ts';
import type { Standard } from '../standard.ts';
import type { StandardColumn } from './standard-columns.ts';

/**
 * Standards in the order of a column, words as they are looked up in the language of the site; equal ones keep the order of the source table, those
 * without a value come last.
 */
export function sortStandards(
  standards: readonly Standard[],
  { key, read, rank }: StandardColumn,
  { dataset, labels }: Pick<Model, 'dataset' | 'labels'>,
): Standard[] {
  if (key === 'number') return sortByNumber(standards, dataset.numbering);
  if (rank) return [...standards].sort((a, b) => rank(a) - rank(b));
  const collator = new Intl.Collator(labels.lang, { numeric: true });
  return [...standards].sort((a, b) => {
    const [x, y] = [read(a), read(b)];
    return x === null || y === null
      ? Number(x === null) - Number(y === null)
      : collator.compare(x, y);
  });
}

/** By what numbers mean; what is not a number of the grammar comes last. */
export function sortByNumber(
  standards: readonly Standard[],
  numbering: Dataset['numbering'],
): Standard[] {
  const numbers = new Map(standards.map((s) => [s.id, readNumber(s.number, numbering)]));
  return [...standards].sort((a, b) => {
    const [x, y] = [numbers.get(a.id), numbers.get(b.id)];
    return x && y ? compareNumbers(x, y) : Number(!x) - Number(!y);
  });
}
