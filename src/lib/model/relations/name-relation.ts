import type { Model } from '../model.ts';
import { nameStandard, type Standard } from '../standard.ts';
import { hasTakenEffect, isPast } from './imply-ends.ts';
import { isSideDated } from './list-citations.ts';
import type { RelationKind, RelationSide } from './relation-graph.ts';

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

/** What each kind is called while it is only to come. Which edition follows which, and what is related, is told of plans too. */
const upcoming = {
  replaces: 'relation.toReplace',
  replacedBy: 'relation.toBeReplacedBy',
  partlyReplaces: 'relation.toPartlyReplace',
  partlyReplacedBy: 'relation.toBePartlyReplacedBy',
  amends: 'relation.toAmend',
  amendedBy: 'relation.toBeAmendedBy',
  updates: 'relation.toUpdate',
  updatedBy: 'relation.toBeUpdatedBy',
  adopts: 'relation.toAdopt',
  adoptedBy: 'relation.toBeAdoptedBy',
} as const satisfies Partial<Record<RelationKind, string>>;

const mayBeToCome = (kind: RelationKind): kind is keyof typeof upcoming => kind in upcoming;

/** What is done by a standard not in force yet, or on a day yet to come, is to come. */
function nameKind(
  model: Model,
  standard: Standard,
  { kind, other, relation }: RelationSide,
): string {
  const { say } = model.labels;
  if (!mayBeToCome(kind)) return say(`relation.${kind}`);
  const acting = kind === relation.type ? standard : resolveEnd(model, other);
  const effect = acting
    ? hasTakenEffect(relation, acting, model.asOf)
    : isPast(relation, model.asOf);
  return say(effect ? `relation.${kind}` : upcoming[kind]);
}

const resolveEnd = (model: Model, end: RelationSide['other']): Standard | undefined =>
  typeof end === 'string' ? model.resolveStandard(end) : undefined;

/** The other end of a relation in words: number and title, as far as they are known. */
export function nameOther(model: Pick<Model, 'resolveStandard'>, { other }: RelationSide): string {
  if (typeof other !== 'string') return [other.number, other.title].filter(Boolean).join(' ');
  return nameStandard(model.resolveStandard(other));
}
