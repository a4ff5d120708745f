import type { Dataset } from '../../dataset/dataset-schema.ts';
import { numberOf } from '../../dataset/record-words.ts';
import type { Erratum, StandardRecord, StatusEvent } from '../../dataset/types.ts';
import { indexNumbers, toNumberKey } from '../numbers/number-key.ts';
import { isReported } from '../trust.ts';

/** What a number or a title rests on: the sources themselves, or evidence that is yet to be checked. */
export type NameBasis = 'proved' | 'reported';

/** A number that stood in the place of the effective one: that of the plan, or what the source misprints. */
export interface FormerNumber {
  kind: 'plan' | 'printed';
  number: string;
}

/** What a standard is to be called, and what it was called where its source lists it. */
export interface Identity {
  /** The number it has, or that of its plan while there is none; null for neither. */
  number: string | null;
  numberBasis: NameBasis | null;
  title: string;
  titleBasis: NameBasis;
  formerNumbers: readonly FormerNumber[];
  /** The title the source has in place of the effective one; null where it is the same. */
  formerTitle: string | null;
}

/** The identities of a dataset. */
export interface Identities {
  /** @throws {RangeError} when there is no record of that id. */
  of(id: string): Identity;
  /** The record that has a number, be it its own, that of its plan, or the effective one. */
  findId(number: string): string | undefined;
}

const known = new WeakMap<Dataset, Identities>();

/**
 * What the standards of a dataset are called: a plan that became a standard by the number its events name, a misprint
 * by what it is corrected to, anything else as its record says. A number that another record has stays with that one.
 * Depends on the dataset alone, on no day, for addresses are made of it.
 */
export function identitiesOf(dataset: Dataset): Identities {
  const identities = known.get(dataset) ?? createIdentities(dataset);
  known.set(dataset, identities);
  return identities;
}

function createIdentities(dataset: Dataset): Identities {
  const events = Map.groupBy(dataset.events.events, ({ record }) => record);
  const errata = Map.groupBy(dataset.errata.errata, ({ record }) => record);
  const { standards } = dataset.standards;
  let printed: ReturnType<typeof indexNumbers> | undefined;
  const keyOf = (number: string) => toNumberKey(number, dataset.numbering);
  const findPrinted = (number: string) => {
    printed ??= indexNumbers(dataset);
    return printed.get(keyOf(number))?.id;
  };
  const all = new Map(
    standards.map((record) => {
      const { id } = record;
      const isFree = (number: string) => [undefined, id].includes(findPrinted(number));
      return [id, readIdentity(record, events.get(id) ?? [], errata.get(id) ?? [], isFree)];
    }),
  );
  let effective: Map<string, string> | undefined;
  return {
    of: (id) => {
      const identity = all.get(id);
      if (!identity) throw new RangeError(`unknown standard ${id}`);
      return identity;
    },
    findId: (number) => {
      effective ??= indexEffective(standards, all, keyOf);
      return findPrinted(number) ?? effective.get(keyOf(number));
    },
  };
}

/** The ids of the records whose effective number is not the one they are listed by; the first one of each number. */
function indexEffective(
  standards: readonly StandardRecord[],
  all: ReadonlyMap<string, Identity>,
  keyOf: (number: string) => string,
): Map<string, string> {
  const ids = standards.toReversed().flatMap((record): [string, string][] => {
    const number = all.get(record.id)?.number;
    return number && number !== numberOf(record) ? [[keyOf(number), record.id]] : [];
  });
  return new Map(ids);
}

/** What came of one record. @param isFree whether no other record has a number. */
function readIdentity(
  record: StandardRecord,
  events: readonly StatusEvent[],
  errata: readonly Erratum[],
  isFree: (number: string) => boolean,
): Identity {
  const listed = numberOf(record);
  const plain: Identity = {
    number: listed,
    numberBasis: listed === null ? null : 'proved',
    title: record.title,
    titleBasis: 'proved',
    formerNumbers: [],
    formerTitle: null,
  };
  const became = record.number ? undefined : findNumbering(events, isFree);
  const retitled = became && rename(record, became.title, basisOf(became.isReported));
  const { number, title } = record.corrected ?? {};
  const isMisprint = number !== undefined && number !== record.number && isFree(number);
  const isTrusted = (field: Erratum['field']) =>
    errata.some((e) => e.field === field && e.kind === 'misprint' && !isReported(e));
  return {
    ...plain,
    ...retitled,
    ...(became && renumber(listed, 'plan', became.number, basisOf(became.isReported))),
    ...(isMisprint && renumber(listed, 'printed', number, basisOf(!isTrusted('number')))),
    ...rename(record, title, basisOf(!isTrusted('title'))),
  };
}

const basisOf = (reported: boolean): NameBasis => (reported ? 'reported' : 'proved');

function renumber(
  listed: string | null,
  kind: FormerNumber['kind'],
  number: string,
  numberBasis: NameBasis,
): Pick<Identity, 'number' | 'numberBasis' | 'formerNumbers'> {
  return { number, numberBasis, formerNumbers: listed ? [{ kind, number: listed }] : [] };
}

function rename(
  { title: formerTitle }: StandardRecord,
  title: string | undefined,
  titleBasis: NameBasis,
): Partial<Identity> {
  return title === undefined || title === formerTitle ? {} : { title, titleBasis, formerTitle };
}

/** What ends a standard names another one, not itself. */
const endings: readonly string[] = ['replaced', 'withdrawn'];

/** The number the last event names that gives one, with the title there, and whether any event proves it. */
function findNumbering(
  events: readonly StatusEvent[],
  isFree: (number: string) => boolean,
): { number: string; title: string | undefined; isReported: boolean } | undefined {
  const named = events.flatMap(({ kind, status = '', number, title, trust }) =>
    number && ![kind, status].some((each) => endings.includes(each)) && isFree(number)
      ? [{ number, title, trust }]
      : [],
  );
  const number = named.at(-1)?.number;
  if (number === undefined) return undefined;
  const alike = named.filter((each) => each.number === number);
  const title = alike.findLast((each) => each.title)?.title;
  return { number, title, isReported: alike.every(isReported) };
}
