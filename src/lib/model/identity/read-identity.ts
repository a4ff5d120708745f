import type { Dataset } from '../../dataset/dataset-schema.ts';
import { numberOf } from '../../dataset/record-words.ts';
import type { Erratum, StandardRecord, StatusEvent } from '../../dataset/types.ts';
import { indexNumbers, toNumberKey } from '../numbers/number-key.ts';
import { isReported } from '../trust.ts';
import { type Became, listNumberings, readNumbering } from './read-numbering.ts';

/** What a number or a title rests on: the sources themselves, or evidence that is yet to be checked. */
export type NameBasis = 'proved' | 'reported';

/**
 * Another number of the same standard: that of the plan, what the source misprints, or what some source gives a plan
 * in place of the number that is taken for the right one.
 */
export interface FormerNumber {
  kind: 'plan' | 'printed' | 'disputed';
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
  /** Whether that is the title of the plan, no misprint; absent where it is not. */
  isPlanTitle?: true;
  /** The id of the record of the standard a plan became, where that is another one. */
  becameRecord?: string;
}

/** The identities of a dataset. */
export interface Identities {
  /** @throws {RangeError} when there is no record of that id. */
  of(id: string): Identity;
  /** The same; undefined for an id nobody has, which only validation meets. */
  find(id: string): Identity | undefined;
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
      const findOther = (number: string) => {
        const found = findPrinted(number);
        return found === id ? undefined : found;
      };
      const facts = [events.get(id) ?? [], errata.get(id) ?? []] as const;
      return [id, readIdentity(record, ...facts, { findOther, keyOf })];
    }),
  );
  let effective: Map<string, string> | undefined;
  return {
    find: (id) => all.get(id),
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

/** What numbers are to one record. */
interface NumberSense {
  /** The id of the other record that has a number, if one has. */
  findOther(number: string): string | undefined;
  /** What is the same for all ways to write a number. */
  keyOf(number: string): string;
}

/** What came of one record. */
function readIdentity(
  record: StandardRecord,
  events: readonly StatusEvent[],
  errata: readonly Erratum[],
  { findOther, keyOf }: NumberSense,
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
  const given = record.number ? [] : listNumberings(events);
  const other = given.flatMap(({ number }) => findOther(number) ?? []).at(-1);
  const became = readNumbering(
    given.filter(({ number }) => findOther(number) === undefined),
    keyOf,
  );
  const retitled = became && rename(record, became.title, basisOf(became.isReported));
  const { number, title } = record.corrected ?? {};
  const isMisprint = number !== undefined && number !== record.number;
  const isTrusted = (field: Erratum['field']) =>
    errata.some((e) => e.field === field && e.kind === 'misprint' && !isReported(e));
  const corrected = rename(record, title, basisOf(!isTrusted('title')));
  return {
    ...plain,
    ...retitled,
    ...(became && renumber(listed, became)),
    ...(isMisprint && correct(listed, number, basisOf(!isTrusted('number')))),
    ...corrected,
    ...(retitled?.formerTitle && !corrected.formerTitle ? { isPlanTitle: true } : {}),
    ...(other !== undefined ? { becameRecord: other } : {}),
  };
}

const basisOf = (reported: boolean): NameBasis => (reported ? 'reported' : 'proved');

type Numbers = Pick<Identity, 'number' | 'numberBasis' | 'formerNumbers'>;

/** A plan by the number of what it became, with that of the plan and what other sources give. */
function renumber(listed: string | null, { number, isReported, disputed }: Became): Numbers {
  return {
    ...{ number, numberBasis: basisOf(isReported) },
    formerNumbers: [
      ...(listed ? [{ kind: 'plan' as const, number: listed }] : []),
      ...disputed.map((each) => ({ kind: 'disputed' as const, number: each })),
    ],
  };
}

const correct = (listed: string | null, number: string, numberBasis: NameBasis): Numbers => ({
  ...{ number, numberBasis },
  formerNumbers: listed ? [{ kind: 'printed', number: listed }] : [],
});

function rename(
  { title: formerTitle }: StandardRecord,
  title: string | undefined,
  titleBasis: NameBasis,
): Partial<Identity> {
  return title === undefined || title === formerTitle ? {} : { title, titleBasis, formerTitle };
}
