import { numberOf } from '../../dataset/record-words.ts';
import type { NameBasis } from '../../model/identity/read-identity.ts';
import type { Model } from '../../model/model.ts';
import { isSideDated } from '../../model/relations/list-citations.ts';
import {
  type RelationKind,
  type RelationSide,
  relationsOf,
} from '../../model/relations/relation-graph.ts';
import type { Standard } from '../../model/standard.ts';
import { readTrust } from '../../model/trust.ts';

/** What a standard is to another; every member is there in any dataset, null where there is nothing to say. */
export interface ExportedRelation {
  /** Said from this standard: `replaces` here is `replacedBy` in the other. */
  type: RelationKind;
  /** The other standard: its id and address, null for one outside the dataset. */
  id: string | null;
  number: string | null;
  title: string | null;
  /** What it is called, and what that rests on; of one outside the dataset its number, with nothing known of it. */
  effectiveNumber: string | null;
  effectiveNumberBasis: NameBasis | null;
  url: string | null;
  /** The address of one outside the dataset. */
  link: string | null;
  degree: 'IDT' | 'MOD' | 'NEQ' | null;
  dated: boolean | null;
  citedAs: string | null;
  date: string | null;
  trust: string | null;
  note: string | null;
}

/** Exports the relations of a standard from its side, citations between records left out. */
export const exportRelations = (model: Model, { id }: Standard): ExportedRelation[] =>
  relationsOf(model.dataset)
    .of(id)
    .map((side) => exportRelation(model, side));

function exportRelation(model: Model, side: RelationSide): ExportedRelation {
  const { kind, other, relation } = side;
  const { degree, citedAs, date, note } = relation;
  return {
    type: kind,
    ...exportEnd(model, other),
    degree: degree ?? null,
    dated: isSideDated(model.dataset, side) ?? null,
    citedAs: citedAs ?? null,
    date: date ?? null,
    trust: readTrust(model.dataset, relation),
    note: note ?? null,
  };
}

function exportEnd(model: Model, other: RelationSide['other']) {
  if (typeof other === 'string') {
    const { id, record, identity, address } = model.resolveStandard(other);
    const number = numberOf(record);
    return {
      ...{ id, number, title: record.title },
      effectiveNumber: identity.number,
      effectiveNumberBasis: identity.numberBasis,
      ...{ url: address, link: null },
    };
  }
  const { number = null, title = null, link = null } = other;
  return {
    ...{ id: null, number, title },
    ...{ effectiveNumber: number, effectiveNumberBasis: null },
    ...{ url: null, link },
  };
}
