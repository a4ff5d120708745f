import type { Standard } from '../standard.ts';

/** A value standards can be narrowed by: its id, as addresses hold it, and the word readers see. */
export type FacetValue = readonly [id: string, word: string];

/** An id a value of a facet had before, and the one it has. */
export type FormerValue = readonly [former: string, id: string];

/** An id by which addresses asked for a value when it was one of another facet, that facet and the id it has. */
export type MovedValue = readonly [facet: string, former: string, id: string];

/** Something standards can be narrowed by, in the table of all standards, in search, or in both. */
export interface StandardFacet {
  /** Its name in addresses. */
  name: string;
  word: string;
  in: readonly ('table' | 'search')[];
  /** The values of a standard, each once; none when it has none. */
  read(standard: Standard): readonly FacetValue[];
  /** All values in their order; those that occur, in the order of the dataset, when absent. */
  values?: readonly FacetValue[];
  /** The ids its values had before, by which addresses may still ask for them; none when absent. */
  formerIds?: readonly FormerValue[];
  /** The ids of values that another facet had before; none when absent. */
  movedIds?: readonly MovedValue[];
  /** How values are to be read whose ids do not say so: which of the words known everywhere they are shown like. */
  tones?: readonly (readonly [id: string, tone: string])[];
  /** What values are called where they are to be chosen, if that says more of the standards behind them. */
  choices?: readonly FacetValue[];
}

/** The former ids of records whose ids are values of a facet. */
export function listFormerValues(
  records: readonly { id: string; formerIds?: readonly string[] | undefined }[],
): FormerValue[] {
  return records.flatMap(({ id, formerIds = [] }) =>
    formerIds.map((former): FormerValue => [former, id]),
  );
}
