import type { Dataset } from '../../dataset/dataset-schema.ts';
import { createScheme } from '../../numbering/create-scheme.ts';
import { formatNumber } from '../../numbering/format-number.ts';
import { hasYearInSlug, slugNumber } from '../../numbering/slug-number.ts';
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
  if (!hasYearInSlug(number, numbering)) return null;
  const { year, ...undated } = number;
  return {
    id: slugNumber(undated, numbering),
    number: formatNumber(undated, 'canonical', numbering),
    year,
  };
}

/** The id of the work of an edition, from the id of the edition: what stands before a year; null without one. */
export function dropYear(id: string, numbering: Dataset['numbering']): string | null {
  const at = id.lastIndexOf('-');
  const year = Number(id.slice(at + 1));
  const { from, to } = createScheme(numbering).years;
  return at > 0 && Number.isInteger(year) && year >= from && year <= to ? id.slice(0, at) : null;
}
