import type { Fact, FactPart } from '../../model/fact.ts';
import type { Model } from '../../model/model.ts';
import { hasEnded, listFurther } from '../../model/relations/find-successors.ts';
import { nameOther, nameRelation } from '../../model/relations/name-relation.ts';
import { type RelationSide, relationsOf } from '../../model/relations/relation-graph.ts';
import type { Standard } from '../../model/standard.ts';
import { linkSuccessors } from '../../model/status/describe-status.ts';

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
    ...(ended ? tellInForce(model, standard) : []),
  ];
}

function joinOthers(model: Model, sides: readonly RelationSide[]): FactPart[] {
  const comma = model.labels.say('mark.comma');
  return sides.flatMap((side, i): FactPart[] => {
    const { other } = side;
    const end = typeof other === 'string' ? linkStandard(model, other) : nameOther(model, side);
    return i > 0 ? [comma, end] : [end];
  });
}

function linkStandard(model: Model, id: string): FactPart {
  const { label, address } = model.resolveStandard(id);
  return { words: label, address, standard: id };
}

/** What is in force where a chain of replacements ends; nothing where that is what replaced it itself. */
function tellInForce(model: Model, standard: Standard): Fact[] {
  const last = listFurther(model, standard);
  if (last.length === 0) return [];
  return [
    {
      id: 'inForce',
      in: ['markdown', 'booklet', 'card'],
      name: model.labels.say('relations.inForce'),
      parts: linkSuccessors(model, last),
    },
  ];
}
