import type { OutsideStandard, Relation } from '../../concepts/relations/schema.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { StandardRecord } from '../../dataset/types.ts';
import { foldNumberText } from '../../numbering/fold-text.ts';
import { formatNumber } from '../../numbering/format-number.ts';
import { parseNumber } from '../../numbering/parse-number.ts';

type Numbered = Pick<Dataset, 'numbering' | 'standards'>;

/** What numbers are compared by: their canonical form; as typed, dashes and widths aside, where there is none. */
export function toNumberKey(text: string, numbering: Dataset['numbering']): string {
  const number = parseNumber(text, numbering);
  return number ? formatNumber(number, 'canonical', numbering) : foldNumberText(text);
}

/** What tells one standard outside the dataset from others: its number, its title where it has none. */
export const toOutsideKey = (
  { number, title = '' }: OutsideStandard,
  numbering: Dataset['numbering'],
): string => (number ? toNumberKey(number, numbering) : `《${title}》`);

/** The records of a dataset by the keys of their numbers and plan numbers. */
export function indexNumbers({ numbering, standards }: Numbered): Map<string, StandardRecord> {
  return new Map(
    standards.standards.flatMap((record) =>
      [record.number, record.planNumber].flatMap((number) =>
        number ? [[toNumberKey(number, numbering), record] as const] : [],
      ),
    ),
  );
}

/** A way to the id of the record that has a number; the numbers of a dataset are read when first asked for. */
export function createNumberLookup(dataset: Numbered): (number: string) => string | undefined {
  let numbers: ReturnType<typeof indexNumbers> | undefined;
  return (number) => {
    numbers ??= indexNumbers(dataset);
    return numbers.get(toNumberKey(number, dataset.numbering))?.id;
  };
}

/** Tells what the end of a relation is; null for one without a number. */
export type EndNamer = (end: Relation['to']) => string | null;

/**
 * A way to tell whether ends of relations are the same standard: those of a record have its id, also when they are
 * written as a standard outside with its number; others have their number in quotes, which no id has. A title alone
 * tells nothing, for editions share it.
 */
export function createEndNamer(dataset: Numbered): EndNamer {
  const findId = createNumberLookup(dataset);
  return (end) => {
    if (typeof end === 'string') return end;
    if (!end.number) return null;
    return findId(end.number) ?? `“${toNumberKey(end.number, dataset.numbering)}”`;
  };
}
