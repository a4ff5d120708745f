import type { OutsideStandard } from '../../concepts/relations/schema.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { Model } from '../model.ts';
import { toOutsideKey } from '../numbers/number-key.ts';
import { isDated, tellBasis } from '../relations/list-citations.ts';
import { relationsOf } from '../relations/relation-graph.ts';
import type { Citation } from './create-citation-graph.ts';

/** A citation as the standard at one of its ends has it. */
export interface Cited extends Omit<Citation, 'citing' | 'cited'> {
  /** The other end: the id of a record, or a standard that is none of the dataset. */
  other: string | OutsideStandard;
}

/** Whether a standard cites what is listed, or is cited by it. */
export type CitedSide = 'cites' | 'citedBy';

type Sight = Pick<Model, 'dataset' | 'citations' | 'resolveStandard'>;

/**
 * What a standard cites, or what cites it, wherever the other end is: between records in the order of the citation
 * graph, then standards outside the dataset in the order of its relations. Pages, twins, facts and counts are of it.
 */
export function listCited(model: Sight, id: string, side: CitedSide): Cited[] {
  const inside = model.citations[side](id).map(
    ({ citing, cited, ...basis }): Cited => ({
      ...basis,
      other: side === 'cites' ? cited : citing,
    }),
  );
  return [...inside, ...listOutside(model, id, side)];
}

/** The part of it whose other end is none of the dataset. */
function listOutside({ dataset, resolveStandard }: Sight, id: string, side: CitedSide): Cited[] {
  return relationsOf(dataset)
    .of(id)
    .flatMap(({ kind, other, relation }): Cited[] => {
      if (kind !== side || typeof other === 'string') return [];
      const number = side === 'cites' ? other.number : resolveStandard(id).record.number;
      return [{ ...tellBasis(relation, isDated(relation, number, dataset.numbering)), other }];
    });
}

/** How many of some citations have an end outside the dataset. */
export const countOutside = (cited: readonly Cited[]): number =>
  cited.filter(({ other }) => typeof other !== 'string').length;

/** The standards outside a dataset that cite one of it, by the id of that, each with what tells it from others. */
export function indexOutsideCiting({
  relations,
  numbering,
}: Pick<Dataset, 'relations' | 'numbering'>): ReadonlyMap<string, readonly OutsideCiting[]> {
  const index = new Map<string, OutsideCiting[]>();
  for (const { type, from, to } of relations.relations) {
    if (type !== 'cites' || typeof from === 'string' || typeof to !== 'string') continue;
    const citing = { key: toOutsideKey(from, numbering), end: from };
    const known = index.get(to);
    if (known) known.push(citing);
    else index.set(to, [citing]);
  }
  return index;
}

/** A standard outside the dataset, with what tells it from others. */
export interface OutsideCiting {
  key: string;
  end: OutsideStandard;
}
