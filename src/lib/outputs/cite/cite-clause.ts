import type { SourcePlace } from '../../dataset/types.ts';
import type { Model } from '../../model/model.ts';
import { findPlace } from '../../model/places/find-place.ts';
import { formatPlaceWithin } from '../../model/places/format-place.ts';
import { toCitable } from './citable.ts';
import { formatCitation, formatClauseReference } from './format-citation.ts';

/** The citations of a clause as text; `clause` is how standards refer to it, null where that takes a number it lacks. */
export type ClauseCitations = Record<'official' | 'gb-t-7714-2025' | 'gb-t-7714-2015', string> & {
  clause: string | null;
};

/**
 * Cites a clause of a source document that is a standard of the dataset.
 * @throws {RangeError} when the document is none.
 */
export function citeClause(model: Model, place: SourcePlace): ClauseCitations {
  const { dataset, labels } = model;
  const source = dataset.sources.sources.find(({ id }) => id === place.source);
  if (!source?.standard) throw new RangeError(`${place.source} is not a standard`);
  const label = findPlace(dataset, place)?.clause.label;
  const clauseWords = formatPlaceWithin(place, dataset);
  const isNumbered = label !== undefined && /^\d+(\.\d+)*$/.test(label);
  const clause = isNumbered ? label : clauseWords;
  const citable = {
    ...toCitable(model, model.resolveStandard(source.standard)),
    clause,
    clauseWords,
  };
  return {
    official: formatCitation(labels, citable, 'official'),
    'gb-t-7714-2025': formatCitation(labels, citable, 'gb-t-7714-2025'),
    'gb-t-7714-2015': formatCitation(labels, citable, 'gb-t-7714-2015'),
    clause: formatClauseReference(labels, citable),
  };
}
