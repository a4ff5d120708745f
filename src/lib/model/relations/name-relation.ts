import type { Model } from '../model.ts';
import { nameStandard, type Standard } from '../standard.ts';
import { hasTakenEffect, isPast } from './imply-ends.ts';
import { isSideDated } from './list-citations.ts';
import type { RelationSide } from './relation-graph.ts';

/** What a standard is to another, in words, with the degree or form where there is one: 采用（等同 IDT）. */
export function nameRelation(model: Model, standard: Standard, side: RelationSide): string {
  const { say } = model.labels;
  const { degree } = side.relation;
  const relation = nameKind(model, standard, side);
  const dated = isSideDated(model.dataset, side);
  const details = [
    ...(degree ? [say(`degree.${degree}`)] : []),
    ...(dated === undefined ? [] : [say(dated ? 'relation.dated' : 'relation.undated')]),
  ];
  return details.length > 0
    ? say('relation.qualified', { relation, detail: details.join(say('mark.comma')) })
    : relation;
}

/** A replacement by what is not in force yet is one to come. */
function nameKind(
  model: Model,
  standard: Standard,
  { kind, other, relation }: RelationSide,
): string {
  const { say } = model.labels;
  if (kind !== 'replaces' && kind !== 'replacedBy') return say(`relation.${kind}`);
  const newer = kind === 'replaces' ? standard : resolveEnd(model, other);
  const effect = newer ? hasTakenEffect(relation, newer, model.asOf) : isPast(relation, model.asOf);
  if (effect) return say(`relation.${kind}`);
  return say(kind === 'replaces' ? 'relation.toReplace' : 'relation.toBeReplacedBy');
}

const resolveEnd = (model: Model, end: RelationSide['other']): Standard | undefined =>
  typeof end === 'string' ? model.resolveStandard(end) : undefined;

/** The other end of a relation in words: number and title, as far as they are known. */
export function nameOther(model: Pick<Model, 'resolveStandard'>, { other }: RelationSide): string {
  if (typeof other !== 'string') return [other.number, other.title].filter(Boolean).join(' ');
  return nameStandard(model.resolveStandard(other));
}
