import { formatNumber } from '../../numbering/format-number.ts';
import { parseReference } from '../../numbering/parse-number.ts';
import { slugNumber } from '../../numbering/slug-number.ts';
import type { Reference } from '../../numbering/value.ts';
import type { FactPart } from '../fact.ts';
import type { Model } from '../model.ts';
import { nameWork } from './name-work.ts';

/** What a reference leads to: the page of a record, or that of a work. */
export interface Referred {
  /**
   * The id of the record, or `work` and that of the work: the same for all references to one. An edition that is
   * missing is a thing of its own.
   */
  key: string;
  address: string;
  /** The id of the record. */
  standard?: string;
  /** Whether the reference names an edition that is none of the dataset: it leads to the work. */
  isMissing: boolean;
}

type Sight = Pick<Model, 'dataset' | 'findByNumber' | 'findWork'>;

/**
 * What a reference leads to. One to an edition leads to that record, or, where the dataset has other editions only,
 * to the work; one without a year leads to the work, however many editions there are, for its page outlives them
 * all, and to the record where that has no year either. Undefined for what the dataset has nothing of, and for
 * several parts at once.
 */
export function findReferred(model: Sight, reference: Reference): Referred | undefined {
  if (reference.kind !== 'single') return undefined;
  const { number } = reference;
  const { numbering } = model.dataset;
  const canonical = formatNumber(number, 'canonical', numbering);
  const found = model.findByNumber(canonical);
  if (found) {
    return { key: found.id, address: found.address, standard: found.id, isMissing: false };
  }
  const isDated = number.kind === 'standard' && number.year !== undefined;
  const id = isDated ? nameWork(number, numbering)?.id : slugNumber(number, numbering);
  const work = id === undefined ? undefined : model.findWork(id);
  if (!work) return undefined;
  const key = isDated ? `work ${work.id} ${canonical}` : `work ${work.id}`;
  return { key, address: work.address, isMissing: isDated };
}

/** What a text leads to that is a reference as a whole. */
export function readReferred(model: Sight, text: string): Referred | undefined {
  const reference = parseReference(text, model.dataset.numbering);
  return reference ? findReferred(model, reference) : undefined;
}

/**
 * A text that refers to a standard, as it is written, with a link to what it leads to; it is said where that is not
 * the edition it names.
 * @param self the id of a record that is led to beside it already.
 */
export function linkReferred(
  model: Sight & Pick<Model, 'labels'>,
  words: string,
  reference: string | undefined = words,
  self?: string,
): FactPart[] {
  const referred = reference ? readReferred(model, reference) : undefined;
  if (!referred || referred.key === self) return [words];
  const { address, isMissing, standard } = referred;
  const link = { words, address, ...(standard ? { standard } : {}) };
  return isMissing
    ? model.labels.phrase<'work.missing', FactPart>('work.missing', { reference: link })
    : [link];
}
