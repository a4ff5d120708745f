import { compareNumbers } from '../../numbering/compare-numbers.ts';
import { matchesReference } from '../../numbering/matching/match-number.ts';
import type { NumberingFile } from '../../numbering/scheme.ts';
import type { AnyNumber, Reference } from '../../numbering/value.ts';
import type { TitleRow } from '../index/title-row.ts';
import { isHan } from '../query/fold-text.ts';
import type { Query } from '../query/read-query.ts';

/** A row one of whose numbers is asked for: the number, and whether it is the one shown. */
export interface NumberHit {
  row: TitleRow;
  number: AnyNumber;
  own: boolean;
}

/**
 * The rows a reference points at: parts in order, the newest edition first, a standard's own
 * number before one it is merely also known by.
 */
export function findReferenced(
  rows: readonly TitleRow[],
  reference: Reference,
  numbering: NumberingFile,
): TitleRow[] {
  const hits: NumberHit[] = [];
  for (const row of rows) {
    const at = row.numbers.findIndex(
      ({ value }) => value !== null && matchesReference(reference, value, numbering),
    );
    const number = row.numbers[at]?.value;
    if (number) hits.push({ row, number, own: at === 0 });
  }
  return hits.sort(compareHits).map(({ row }) => row);
}

/**
 * The rows with a number that differs from the one referred to in how binding its prefix says it is: DL 5497 for
 * DL/T 5497, which whoever cites from memory takes it for.
 */
export function findKin(
  rows: readonly TitleRow[],
  reference: Reference,
  numbering: NumberingFile,
): TitleRow[] {
  const { number } = reference;
  if (number.kind === 'plan' || number.prefix === null) return [];
  const base = dropNature(number.prefix);
  const prefixes = new Set(
    rows.flatMap(({ numbers }) =>
      numbers.flatMap(({ value }) =>
        value?.kind === 'standard' && value.prefix !== null && dropNature(value.prefix) === base
          ? [value.prefix]
          : [],
      ),
    ),
  );
  return [...prefixes].flatMap((prefix) =>
    findReferenced(rows, { ...reference, number: { ...number, prefix } } as Reference, numbering),
  );
}

/** A prefix without the letter that says how binding its standards are: DL of DL/T, DB11 of DB11/T. */
const dropNature = (prefix: string): string => prefix.replace(/(?<=.)\/[A-Z]$/u, '');

function compareHits(a: NumberHit, b: NumberHit): number {
  return (
    compareNumbers(withoutYear(a.number), withoutYear(b.number)) ||
    yearOf(b.number) - yearOf(a.number) ||
    Number(b.own) - Number(a.own)
  );
}

function withoutYear(number: AnyNumber): AnyNumber {
  if (number.kind === 'plan') return number;
  const { year: _, ...rest } = number;
  return rest;
}

function yearOf(number: AnyNumber): number {
  return number.year ?? 0;
}

/**
 * The rows with a number that begins like an unfinished query (`gbt3378`, `3378`, `GB/Z`), else
 * those with one that contains its digits (`2016`). Empty for queries with Chinese characters.
 */
export function findUnfinished(rows: readonly TitleRow[], query: Query): TitleRow[] {
  const { compact } = query;
  if (compact === '' || Array.from(compact).some(isHan)) return [];
  const beginning = findBy(rows, (number) => beginsWith(number, compact));
  if (beginning.length > 0 || !/^\d{3,}$/.test(query.folded.trim())) return beginning;
  return findBy(rows, (number) => number.compact.includes(compact));
}

/** The rows with a number that is asked for, by the first such number of each. */
function findBy(
  rows: readonly TitleRow[],
  isAsked: (number: TitleRow['numbers'][number]) => boolean,
): TitleRow[] {
  const hits = rows.flatMap((row) => {
    const number = row.numbers.find(isAsked);
    return number ? [{ row, number }] : [];
  });
  return hits.sort((a, b) => compareValues(a.number, b.number)).map(({ row }) => row);
}

function beginsWith(number: TitleRow['numbers'][number], compact: string): boolean {
  const bare = number.compact.replace(/^[a-z]+/, '');
  return number.compact.startsWith(compact) || bare.startsWith(compact);
}

/** Rows by the number they show; those without one last, in their order. */
export function sortByNumber(rows: readonly TitleRow[]): TitleRow[] {
  return Array.from(rows).sort((a, b) => compareValues(a.numbers[0], b.numbers[0]));
}

type RowNumber = TitleRow['numbers'][number] | undefined;

/** The order of two numbers as written; those nobody can read come last. */
function compareValues(a: RowNumber, b: RowNumber): number {
  const [x, y] = [a?.value, b?.value];
  return x && y ? compareNumbers(x, y) : Number(!x) - Number(!y);
}
