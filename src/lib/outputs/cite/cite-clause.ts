import type { SourcePlace } from '../../dataset/types.ts';
import type { Model } from '../../model/model.ts';
import { findPlace } from '../../model/places/find-place.ts';
import { formatPlaceWithin } from '../../model/places/format-place.ts';
import type { Standard } from '../../model/standard.ts';
import { toCitable } from './citable.ts';
import { formatCitation, formatClauseReference } from './format-citation.ts';
import { findCaution, tellCopied } from './list-cautions.ts';

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
  const standard = resolveSource(model, place.source);
  const label = findPlace(dataset, place)?.clause.label;
  const clauseWords = formatPlaceWithin(place, dataset);
  const isNumbered = label !== undefined && /^\d+(\.\d+)*$/.test(label);
  const clause = isNumbered ? label : clauseWords;
  const citable = {
    ...toCitable(model, standard),
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

/**
 * What speaks against citing a clause of a source document: what speaks against citing the standard it is.
 * @returns the sentences, and what is said once one has been copied: these, and the form of what took its place.
 * @throws {RangeError} when the document is none.
 */
export function findClauseCaution(
  model: Model,
  source: string,
): { sentences: readonly string[]; copied: string } {
  const { sentences, instead } = findCaution(model, resolveSource(model, source));
  return { sentences, copied: tellCopied(model, sentences, instead) };
}

function resolveSource({ dataset, resolveStandard }: Model, source: string): Standard {
  const { standard } = dataset.sources.sources.find(({ id }) => id === source) ?? {};
  if (!standard) throw new RangeError(`${source} is not a standard`);
  return resolveStandard(standard);
}
