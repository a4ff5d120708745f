import type { Standard } from './standard.ts';

/** A value standards can be narrowed by: its id, as addresses hold it, and the word readers see. */
export type FacetValue = readonly [id: string, word: string];

/** Something standards can be narrowed by, in the table of all standards, in search, or in both. */
export interface StandardFacet {
  /** Its name in addresses. */
  name: string;
  word: string;
  in: readonly ('table' | 'search')[];
  /** The value of a standard; null when it has none. */
  read(standard: Standard): FacetValue | null;
  /** All values in their order; those that occur, in the order of the dataset, when absent. */
  values?: readonly FacetValue[];
}
