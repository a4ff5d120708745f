import type { Relation } from '../../concepts/relations/schema.ts';
import type { Model } from '../model.ts';
import type { Standard } from '../standard.ts';
import { isReported } from '../trust.ts';
import { hasEnded, type Sight, type Successor, toSuccessor } from './find-successors.ts';
import { isFoundOtherwise, readEffectDate } from './imply-ends.ts';
import { nameOutside, relationsOf } from './relation-graph.ts';

/**
 * What is said to have taken the place of a standard that somebody who looked later found not to be replaced; each
 * with 待核实 behind it where it is only reported.
 */
export function listContested(
  model: Sight & Pick<Model, 'labels'>,
  standard: Standard,
): Successor[] {
  const { id, status, events } = standard;
  const { event: deciding } = status;
  if (hasEnded(standard) || deciding?.kind !== 'verified') return [];
  const related = relationsOf(model.dataset)
    .replacing(id)
    .filter((relation) => {
      const newer = typeof relation.from === 'string' && model.resolveStandard(relation.from);
      return isFoundOtherwise(readEffectDate(relation, newer ? newer.events : []), deciding);
    })
    .map(({ from, ...said }) => ({ ...said, ...nameEnd(model, from) }));
  const told = events.flatMap((event) =>
    event.kind === 'replaced' && event.number && isFoundOtherwise(event.date, deciding)
      ? [{ ...event, ...nameNumber(model, event.number) }]
      : [],
  );
  const said = Map.groupBy([...related, ...told], ({ number }) => number);
  return [...said.values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    const { number, standard } = first;
    const reported = [first, ...more].every(isReported);
    const note = reported ? { note: model.labels.say('trust.reported') } : {};
    return [{ number, ...(standard ? { standard } : {}), ...note }];
  });
}

function nameEnd(model: Sight, end: Relation['from']): Successor {
  return typeof end === 'string'
    ? toSuccessor(model.resolveStandard(end))
    : { number: nameOutside(end) };
}

function nameNumber(model: Sight, number: string): Successor {
  const standard = model.findByNumber(number);
  return standard ? toSuccessor(standard) : { number };
}
