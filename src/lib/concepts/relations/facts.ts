import type { Fact, FactPart } from '../../model/fact.ts';
import type { Model } from '../../model/model.ts';
import {
  hasEnded,
  isDoubtful,
  markReported,
  type Successor,
  toSuccessor,
} from '../../model/relations/find-successors.ts';
import { listFurther, listLastKnown } from '../../model/relations/follow-successors.ts';
import { nameOther, nameRelation } from '../../model/relations/name-relation.ts';
import { type RelationSide, relationsOf } from '../../model/relations/relation-graph.ts';
import type { Standard } from '../../model/standard.ts';
import { linkSuccessors } from '../../model/status/describe-status.ts';
import { isReported } from '../../model/trust.ts';

/** What it replaces and what is to replace it. What has replaced it is told with its status. */
export function listFacts(model: Model, standard: Standard): Fact[] {
  const sides = relationsOf(model.dataset).of(standard.id);
  if (sides.length === 0) return [];
  const ended = hasEnded(standard);
  const kinds = ended ? ['replaces'] : ['replaces', 'replacedBy'];
  const told = sides.filter(({ kind }) => kinds.includes(kind));
  const named = Map.groupBy(told, (side) => nameRelation(model, standard, side));
  return [
    ...[...named].map(
      ([name, alike]): Fact => ({
        id: alike[0]?.kind ?? '',
        in: ['markdown', 'booklet', 'card'],
        name,
        parts: joinOthers(model, alike),
      }),
    ),
    ...(ended ? tellEnds(model, standard) : []),
  ];
}

const joinOthers = (model: Model, sides: readonly RelationSide[]): FactPart[] =>
  linkSuccessors(
    model,
    sides.map((side) => {
      const named =
        typeof side.other === 'string'
          ? toSuccessor(model.resolveStandard(side.other))
          : { number: nameOther(model, side) };
      return isReported(side.relation) ? markReported(model.labels, named) : named;
    }),
  );

/** What is in force where a chain of replacements ends, or is the last that is known of it; nothing that replaced it itself. */
function tellEnds(model: Model, standard: Standard): Fact[] {
  const { say } = model.labels;
  const tell = (id: string, name: string, ends: readonly Successor[]): Fact[] => {
    const told = isDoubtful(standard) ? ends.map((end) => markReported(model.labels, end)) : ends;
    const parts = linkSuccessors(model, told);
    return ends.length > 0 ? [{ id, in: ['markdown', 'booklet', 'card'], name, parts }] : [];
  };
  return [
    ...tell('inForce', say('relations.inForce'), listFurther(model, standard)),
    ...tell('lastKnown', say('relations.lastKnown'), listLastKnown(model, standard)),
  ];
}
