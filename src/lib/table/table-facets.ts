import { listFacets, listValues, nameFormer, nameMoved } from '../model/lists/list-facets.ts';
import type { FacetValue, FormerValue, MovedValue } from '../model/lists/standard-facets.ts';
import type { Model } from '../model/model.ts';
import type { Standard } from '../model/standard.ts';

/** What the table of all standards can be narrowed by. */
export interface TableFacet {
  /** Its name in addresses. */
  name: string;
  word: string;
  /** Ids, as addresses hold them, and the words readers see. */
  values: readonly FacetValue[];
  /** The ids values had before; absent when there are none. */
  formerIds?: readonly FormerValue[];
  /** What values are called in the menu; absent where that is their word. */
  choices?: readonly FacetValue[];
  /** The ids values had in other facets; absent when there are none. */
  movedIds?: readonly MovedValue[];
}

/** The id of the value of a standard that has none. */
const none = 'none';

/** The facets some standards differ in, with the values that occur. */
export function listTableFacets(model: Model): TableFacet[] {
  const { standards, labels } = model;
  const unset: FacetValue = [none, labels.say('facet.none')];
  return listFacets(model)
    .filter((facet) => facet.in.includes('table'))
    .map((facet) => {
      const read = standards.map((standard) => facet.read(standard));
      const occurring = new Set(read.flat().map(([id]) => id));
      const values = listValues(facet, standards).filter(([id]) => occurring.has(id));
      const { name, word } = facet;
      return {
        name,
        word,
        values: read.some(({ length }) => length === 0) ? [...values, unset] : values,
        ...nameFormer(facet, values),
        ...(facet.choices ? { choices: facet.choices } : {}),
        ...nameMoved(facet, values),
      };
    })
    .filter(({ values }) => values.length > 1);
}

/** For every facet, which of its values a standard has: indexes into `values`, ascending. */
export function indexFacetValues(
  standard: Standard,
  facets: readonly TableFacet[],
  model: Model,
): number[][] {
  const readers = new Map(listFacets(model).map(({ name, read }) => [name, read]));
  return facets.map(({ name, values }) => {
    const ids = new Set(
      readers
        .get(name)?.(standard)
        .map(([id]) => id),
    );
    if (ids.size === 0) ids.add(none);
    return values.flatMap(([id], i) => (ids.has(id) ? [i] : []));
  });
}
