import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { Mandate } from '../../numbering/value.ts';
import type { Standard } from '../standard.ts';
import { readNumber } from './read-number.ts';

/** What the number of a standard says of it. */
export interface NumberFacts {
  /** How binding it is, or is going to be; null where the number does not say. */
  mandate: Mandate | null;
  /** The year it was published in; null when not written, and of a plan, whose year is that of its approval. */
  year: number | null;
}

/** Reads the nature and the year out of the number a standard is shown by. */
export function readNumberFacts(standard: Standard, numbering: Dataset['numbering']): NumberFacts {
  const number = readNumber(standard.number, numbering);
  if (!number) return { mandate: null, year: null };
  if (number.kind === 'standard') return { mandate: number.mandate, year: number.year ?? null };
  const nature = numbering.plan?.natures.find(({ code }) => code === number.nature);
  return { mandate: nature?.mandate ?? null, year: null };
}
