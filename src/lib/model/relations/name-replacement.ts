import type { Dataset } from '../../dataset/dataset-schema.ts';
import { toNumberKey } from '../numbers/number-key.ts';
import { readNumber } from '../numbers/read-number.ts';
import type { Standard } from '../standard.ts';
import { isReported } from '../trust.ts';
import { nameWork } from '../works/name-work.ts';
import type { Work } from '../works/work.ts';
import { nameOutside, relationsOf } from './relation-graph.ts';

/** What is said of a standard outside the dataset that took the place of one of it. */
export interface ReplacementName {
  /** Null for one that is known by its title alone. */
  number: string | null;
  /** Null where nothing says what it is called: the one before it may have been called otherwise. */
  title: string | null;
  /** Whether number or title rest on nothing but what is yet to be checked. */
  isReported: boolean;
}

/**
 * What the events of a standard and the relations that replace it say of what took its place.
 * @param name how that is called among its successors: by number, by title where it has none.
 */
export function nameReplacement(
  { relations, numbering }: Pick<Dataset, 'relations' | 'numbering'>,
  { id, events }: Pick<Standard, 'id' | 'events'>,
  name: string,
): ReplacementName {
  const key = toNumberKey(name, numbering);
  const isMeant = (other: string) => toNumberKey(other, numbering) === key;
  const told = events.flatMap(({ number, title, trust }) =>
    number && isMeant(number) ? [{ number, title, trust }] : [],
  );
  const related = relationsOf({ relations })
    .replacing(id)
    .flatMap(({ from, trust }) =>
      typeof from !== 'string' && isMeant(nameOutside(from))
        ? [{ number: from.number ?? null, title: from.title, trust }]
        : [],
    );
  const statements = [...told, ...related];
  const titled = statements.filter(({ title }) => title !== undefined);
  const best = titled.find((each) => !isReported(each)) ?? titled[0];
  const { length: count } = statements;
  return {
    number: statements.some(({ number }) => number !== null) || count === 0 ? name : null,
    title: best?.title ?? null,
    isReported: count > 0 && (statements.every(isReported) || (best ? isReported(best) : false)),
  };
}

/** Of what took the place of the newest record of a work what is an edition of it without being of the dataset; the newest. */
export function findNewestOutside(
  { numbering }: Pick<Dataset, 'numbering'>,
  work: Pick<Work, 'id'>,
  successors: readonly { number: string; standard?: Standard }[],
): string | undefined {
  const editions = successors.flatMap(({ number, standard }) => {
    const name = standard ? null : nameWork(readNumber(number, numbering), numbering);
    return name?.id === work.id ? [{ number, year: name.year }] : [];
  });
  return editions.toSorted((a, b) => a.year - b.year).at(-1)?.number;
}
