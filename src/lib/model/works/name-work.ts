import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { StandardRecord } from '../../dataset/types.ts';
import { createScheme } from '../../numbering/create-scheme.ts';
import { formatNumber } from '../../numbering/format-number.ts';
import { parseNumber } from '../../numbering/parse-number.ts';
import { slugNumber } from '../../numbering/slug-number.ts';
import type { AnyNumber } from '../../numbering/value.ts';

/** What an undated number names. */
export interface WorkName {
  /** The undated number as an address: numbers that make the same address name the same work. */
  id: string;
  /** The number without its year, in the canonical form. */
  number: string;
  /** The year that was left out: what tells the edition. */
  year: number;
}

/**
 * The work a number is an edition of. None for plans, for what the grammar does not read, for numbers without a
 * year or whose year does not tell standards apart: their own address is undated already. None for amendments
 * either: one belongs to the edition it amends, and nobody refers to it by an undated number.
 */
export function nameWork(
  number: AnyNumber | null,
  numbering: Dataset['numbering'],
): WorkName | null {
  if (number?.kind !== 'standard' || number.year === undefined || number.amendment) return null;
  const { year, ...undated } = number;
  const id = slugNumber(undated, numbering);
  if (slugNumber(number, numbering) === id) return null;
  return { id, number: formatNumber(undated, 'canonical', numbering), year };
}

/** What was read of a record, and what from: both may be other ones the next time. */
interface Reading extends Pick<StandardRecord, 'number'> {
  numbering: Dataset['numbering'];
  work: WorkName | null;
}

const known = new WeakMap<StandardRecord, Reading>();

/** The work a record is an edition of, read from its standard number once: addresses, names and pages all ask. */
export function nameWorkOf(
  record: StandardRecord,
  numbering: Dataset['numbering'],
): WorkName | null {
  const { number } = record;
  const reading = known.get(record);
  if (reading?.number === number && reading?.numbering === numbering) return reading.work;
  const work = number ? nameWork(parseNumber(number, numbering), numbering) : null;
  known.set(record, { number, numbering, work });
  return work;
}

/** The id of the work of an edition, from the id of the edition: what stands before a year; null without one. */
export function dropYear(id: string, numbering: Dataset['numbering']): string | null {
  const at = id.lastIndexOf('-');
  const year = Number(id.slice(at + 1));
  const { from, to } = createScheme(numbering).years;
  return at > 0 && Number.isInteger(year) && year >= from && year <= to ? id.slice(0, at) : null;
}
