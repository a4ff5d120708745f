import type { Relation } from '../../concepts/relations/schema.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { parseReference } from '../../numbering/parse-number.ts';
import type { Citation } from '../citations/create-citation-graph.ts';
import { isCitation, type RelationSide } from './relation-graph.ts';

/** The citations between records that the relations of a dataset tell of, in their order. */
export function listCitations(dataset: Dataset): Citation[] {
  const { relations } = dataset.relations;
  const cited = relations.filter(isCitation);
  if (cited.length === 0) return [];
  const numbers = new Map(dataset.standards.standards.map(({ id, number }) => [id, number]));
  return cited.map((relation): Citation => {
    const { from, to } = relation;
    const number = typeof to === 'string' ? numbers.get(to) : to.number;
    return {
      citing: String(from),
      cited: String(to),
      ...tellBasis(relation, isDated(relation, number, dataset.numbering)),
    };
  });
}

/**
 * What a relation by which one standard cites another says of that citation.
 * @param dated whether it names the edition, where that is known.
 */
export function tellBasis(
  { date, place, citedAs, trust, evidence, note }: Relation,
  dated: boolean | undefined,
): Omit<Citation, 'citing' | 'cited'> {
  return {
    verification: place ? 'clause' : 'stated',
    ...(place ? { place } : {}),
    ...(citedAs ? { citedAs } : {}),
    ...(dated === undefined ? {} : { dated }),
    ...(date ? { date } : {}),
    ...(trust ? { trust } : {}),
    ...(evidence ? { evidence } : {}),
    ...(note ? { note } : {}),
  };
}

/** Whether a citation of a standard outside the dataset names the edition; undefined for what is no citation. */
export const isSideDated = (
  { numbering }: Pick<Dataset, 'numbering'>,
  { kind, other, relation }: RelationSide,
): boolean | undefined =>
  kind === 'cites' && typeof other !== 'string'
    ? isDated(relation, other.number, numbering)
    : undefined;

/**
 * Whether a citation names the edition: as it says itself, else by the year in what is printed, else by that in the
 * number of the cited standard. Undefined where the grammar of numbers cannot read these.
 */
export function isDated(
  { dated, citedAs }: Pick<Relation, 'dated' | 'citedAs'>,
  number: string | null | undefined,
  numbering: Dataset['numbering'],
): boolean | undefined {
  if (dated !== undefined) return dated;
  const text = citedAs ?? number;
  const reference = text ? parseReference(text, numbering) : null;
  return reference ? reference.number.year !== undefined : undefined;
}
