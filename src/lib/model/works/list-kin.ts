import type { Model } from '../model.ts';
import { hasTakenEffect } from '../relations/imply-ends.ts';
import { type RelationSide, relationsOf } from '../relations/relation-graph.ts';
import type { Work } from './work.ts';

type Sight = Pick<Model, 'asOf' | 'dataset' | 'resolveStandard' | 'workOf'>;

/** The works a work came from, and those that came from it. */
export interface Kin {
  forerunners: Work[];
  successors: Work[];
}

/**
 * The works whose editions an edition of this one replaced or is the next of, and those whose editions did so to one
 * of this. They stay works of their own, as GB 1 and GB/T 1 are: an undated number names one of them only, and may
 * name other standards than it did. What is yet to take the place of an edition is none.
 */
export function listKin(model: Sight, work: Work): Kin {
  const sides = work.editions.flatMap(({ id }) => relationsOf(model.dataset).of(id));
  const find = (kinds: readonly RelationSide['kind'][]): Work[] => {
    const told = sides.filter(({ kind }) => kinds.includes(kind));
    const works = told.flatMap(({ other, relation }) => {
      if (typeof other !== 'string' || typeof relation.from !== 'string') return [];
      const newer = model.resolveStandard(relation.from);
      const hasEffect = relation.type !== 'replaces' || hasTakenEffect(relation, newer, model.asOf);
      return hasEffect ? (model.workOf(other) ?? []) : [];
    });
    return [...new Set(works)].filter((other) => other !== work);
  };
  return {
    forerunners: find(['replaces', 'previous']),
    successors: find(['replacedBy', 'next']),
  };
}
