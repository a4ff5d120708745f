import type { Relation } from '../../concepts/relations/schema.ts';
import type { StatusEvent } from '../../dataset/types.ts';
import type { Labels } from '../../labels/labels.ts';
import { labelsOf } from '../../labels/labels.ts';
import type { Model } from '../model.ts';
import type { Standard } from '../standard.ts';
import { isEndTone } from '../status/status-scale.ts';
import { isReported } from '../trust.ts';
import { hasTakenEffect, isFoundOtherwise, isPast } from './imply-ends.ts';
import { nameOutside, relationsOf } from './relation-graph.ts';

/** What takes the place of a standard: a record, or the number of one that is none of the dataset. */
export interface Successor {
  number: string;
  standard?: Standard;
  /** What is to be said of it beside its number. */
  note?: string;
  /** Whether that it takes that place is only reported, where the status of the standard before it is not. */
  isReported?: true;
}

/** A record of the dataset as what takes the place of another. */
export const toSuccessor = (standard: Standard): Successor => ({
  number: standard.label,
  standard,
});

/** What of a model it takes to follow replacements. */
export type Sight = Pick<Model, 'asOf' | 'dataset' | 'resolveStandard' | 'findByNumber'>;

/** Whether a standard is at its end. */
export const hasEnded = ({ status: { tone } }: Standard): boolean => isEndTone(tone);

/** What took the place of a standard, all of it: by relations, and by the number an event of its own names. */
export function listSuccessors(model: Sight, standard: Standard): Successor[] {
  if (!hasEnded(standard)) return [];
  const related = [...listReplacing(model, standard, true), ...listOutside(model, standard)];
  const named = nameOwnSuccessor(model, standard);
  const known =
    named &&
    related.some(({ standard: other, number }) =>
      named.standard ? other?.id === named.standard.id : number === named.number,
    );
  return [...related, ...(named && !known ? [named] : [])];
}

/** What has taken the place of a standard without being one of the dataset. */
function listOutside(model: Sight, standard: Standard): Successor[] {
  return relationsOf(model.dataset)
    .replacing(standard.id)
    .flatMap((relation) =>
      typeof relation.from === 'string' || !isPast(relation, model.asOf)
        ? []
        : [tellTrust(model, standard, relation, { number: nameOutside(relation.from) })],
    );
}

/** What is to take the place of a standard one day: plans, and standards not yet in force. */
export const listPending = (model: Sight, standard: Standard): Successor[] =>
  listReplacing(model, standard, false);

/** The standards that have, or have not yet, taken the place of another by a relation. */
function listReplacing(model: Sight, standard: Standard, effect: boolean): Successor[] {
  const relations = relationsOf(model.dataset).replacing(standard.id);
  return relations.flatMap((relation) => {
    if (typeof relation.from !== 'string') return [];
    const newer = model.resolveStandard(relation.from);
    return hasTakenEffect(relation, newer, model.asOf) === effect
      ? [tellTrust(model, standard, relation, toSuccessor(newer))]
      : [];
  });
}

/** 待核实 behind what a reported relation names, unless the status of a standard at its end says it of all of them. */
function tellTrust(
  { dataset }: Sight,
  older: Standard,
  relation: Relation,
  successor: Successor,
): Successor {
  const isTold = !isReported(relation) || (hasEnded(older) && isDoubtful(older));
  return isTold ? successor : markReported(labelsOf(dataset), successor);
}

/** What takes the place of another as far as is only reported, said behind its number and what is noted of it. */
export function markReported({ say }: Pick<Labels, 'say'>, successor: Successor): Successor {
  const { standard, number, note, isReported: isMarked } = successor;
  if (isMarked) return successor;
  // The mark that a number has of its own would be said twice.
  const bare = standard ? (standard.number ?? standard.title) : number;
  const notes = [...(note ? [note] : []), say('trust.reported')].join(say('mark.pause'));
  return { ...successor, number: bare, note: notes, isReported: true };
}

/** Whether 待核实 stands behind the last of some numbers already. */
export const isMarked = (successors: readonly Successor[]): boolean =>
  successors.at(-1)?.standard?.identity.numberBasis === 'reported';

/** Whether the status of a standard, or what its own events say it became, is only reported. */
export const isDoubtful = ({ status }: Standard): boolean =>
  status.basis === 'reported' || status.successorBasis === 'reported';

/**
 * The number that an event of a standard names as what became of it; undefined where none does, and where it is its
 * own.
 */
export function nameOwnSuccessor(model: Sight, standard: Standard): Successor | undefined {
  const { status, events, record } = standard;
  const own = status.event !== null && events.includes(status.event);
  const number = own ? status.successor : null;
  // The end that a later look denied names nothing the standard became.
  const denied = events.some((event) => event.number === number && isDenied(event, standard));
  if (!number || denied || number === standard.number || number === record.number) return undefined;
  const found = model.findByNumber(number);
  return found && found.id !== standard.id ? { number, standard: found } : { number };
}

const isDenied = ({ kind, date }: StatusEvent, standard: Standard): boolean =>
  kind === 'replaced' && !hasEnded(standard) && isFoundOtherwise(date, standard.status.event);

/** Whether what takes the place of a standard is known to be in force. */
export const isInForce = ({ standard }: Successor): boolean => standard?.status.tone === 'active';

/** Whether two are one: the same record, or the same number outside the dataset. */
export const isSame = (one: Successor, other: Successor): boolean =>
  one.standard ? one.standard === other.standard : one.number === other.number;

/** Whether what takes the place of a standard is known not to be in force. */
export const isKnownOut = ({ standard }: Successor): boolean =>
  standard !== undefined && !['active', 'neutral'].includes(standard.status.tone);

/** Whether relations lead from a standard to one that came after it, be it only for a part of it. */
export const hasNewer = (
  { dataset }: Pick<Sight, 'dataset'>,
  { id }: Pick<Standard, 'id'>,
): boolean =>
  relationsOf(dataset)
    .of(id)
    .some(({ kind }) => kind === 'replacedBy' || kind === 'partlyReplacedBy' || kind === 'next');
