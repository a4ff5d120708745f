import type { Dataset } from '../../dataset/dataset-schema.ts';
import { numberOf } from '../../dataset/record-words.ts';
import { readNumber } from '../../model/read-number.ts';
import type { Standard } from '../../model/standard.ts';
import { formatNumber } from '../../numbering/format-number.ts';

/** What a citation of a standard is made of. */
export interface Citable {
  id: string;
  /** The number as GB/T 1.1 prints it, an em dash before the year; a plan number as it is; null for none. */
  number: string | null;
  title: string;
  /** Year of the edition, null for plans and undated numbers. */
  year: number | null;
  /** A plan is not yet a standard and is cited as such. */
  planned: boolean;
}

/** The citable facts of a standard: number and title as normalised from print. */
export function toCitable(standard: Standard, numbering: Dataset['numbering']): Citable {
  const { id, title, record } = standard;
  const given = numberOf(record);
  const number = readNumber(given, numbering);
  return {
    id,
    number: number ? formatNumber(number, 'typographic', numbering) : given,
    title,
    year: number?.kind === 'standard' ? (number.year ?? null) : null,
    planned: !record.number && Boolean(record.planNumber),
  };
}

/** Number and title in one line; the title alone where there is no number. */
export const nameCitable = ({ number, title }: Citable): string =>
  number === null ? title : `${number} ${title}`;
