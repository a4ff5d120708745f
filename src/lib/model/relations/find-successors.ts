import type { Relation } from '../../concepts/relations/schema.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { StatusEvent } from '../../dataset/types.ts';
import type { Labels } from '../../labels/labels.ts';
import { labelsOf } from '../../labels/labels.ts';
import type { Model } from '../model.ts';
import { toOutsideKey } from '../numbers/number-key.ts';
import type { Standard } from '../standard.ts';
import { nameBadgeMarked } from '../status/name-status.ts';
import { isReported } from '../trust.ts';
import { listLaterEditions } from '../works/group-works.ts';
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
export const hasEnded = ({ status: { tone } }: Standard): boolean =>
  tone === 'replaced' || tone === 'withdrawn';

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

/**
 * Where the replacements of a standard end, however many others came between: standards that nothing took the place
 * of, and numbers that are none of the dataset. None where they run in a circle.
 */
export function listEnds(model: Sight, standard: Standard): Successor[] {
  const next = (of: Standard | string, isSure: boolean) =>
    typeof of === 'string'
      ? listBeyond(model, of, isSure)
      : listSuccessors(model, of)
          .filter((successor) => !isSure || !(successor.isReported || isDoubtful(of)))
          .map((successor) => successor.standard ?? successor.number);
  const ends = followToEnds<Standard | string>(standard, (of) => next(of, false));
  const sure = followToEnds<Standard | string>(standard, (of) => next(of, true));
  return ends.map((end) => {
    const successor = typeof end === 'string' ? { number: end } : toSuccessor(end);
    const isTold = sure.includes(end) || isDoubtful(standard);
    return isTold ? successor : markReported(labelsOf(model.dataset), successor);
  });
}

/**
 * What of the dataset took the place of a standard that is none of it, known by its number, else by its title.
 * @param isSure whether what is only reported does not count.
 */
function listBeyond(model: Sight, outside: string, isSure: boolean): Standard[] {
  const { numbering } = model.dataset;
  const keys = [{ number: outside }, { title: outside }].map((end) => toOutsideKey(end, numbering));
  return [...new Set(keys)].flatMap((key) =>
    (indexOutside(model.dataset).get(key) ?? []).flatMap((relation) => {
      if (typeof relation.from !== 'string' || (isSure && isReported(relation))) return [];
      const newer = model.resolveStandard(relation.from);
      return hasTakenEffect(relation, newer, model.asOf) ? [newer] : [];
    }),
  );
}

const replacedOutside = new WeakMap<object, ReadonlyMap<string, readonly Relation[]>>();

/** The relations by which records replace what is none of the dataset, by what tells that from others. */
function indexOutside({ relations, numbering }: Pick<Dataset, 'relations' | 'numbering'>) {
  const known = replacedOutside.get(relations);
  if (known) return known;
  const made = Map.groupBy(
    relations.relations.filter(({ type, to }) => type === 'replaces' && typeof to !== 'string'),
    ({ to }) => (typeof to === 'string' ? '' : toOutsideKey(to, numbering)),
  );
  replacedOutside.set(relations, made);
  return made;
}

/** Whether what takes the place of a standard is known to be in force. */
export const isInForce = ({ standard }: Successor): boolean => standard?.status.tone === 'active';

/** Whether two are one: the same record, or the same number outside the dataset. */
export const isSame = (one: Successor, other: Successor): boolean =>
  one.standard ? one.standard === other.standard : one.number === other.number;

/** The standards in force that took the place of a standard at its end, however many others came between. */
export const findInForce = (model: Sight, standard: Standard): Standard[] =>
  listEnds(model, standard)
    .filter(isInForce)
    .flatMap((end) => end.standard ?? []);

/** Whether relations lead from a standard to one that came after it, be it only for a part of it. */
export const hasNewer = (
  { dataset }: Pick<Sight, 'dataset'>,
  { id }: Pick<Standard, 'id'>,
): boolean =>
  relationsOf(dataset)
    .of(id)
    .some(({ kind }) => kind === 'replacedBy' || kind === 'partlyReplacedBy' || kind === 'next');

/** Where the replacements of a standard end beyond what took its place itself. */
function listFurtherEnds(model: Sight, standard: Standard): Successor[] {
  const direct = listSuccessors(model, standard);
  return listEnds(model, standard).filter((end) => !direct.some((each) => isSame(each, end)));
}

/** Of the standards in force at the end of a chain those that have not taken the place of a standard themselves. */
export const listFurther = (model: Sight, standard: Standard): Successor[] =>
  listFurtherEnds(model, standard).filter(isInForce);

/**
 * The last that is known of what took the place of a standard where that is not in force, as far as is known; each
 * with its status, so that nobody takes it for one in force.
 */
export function listLastKnown(
  model: Sight & Pick<Model, 'labels'>,
  standard: Standard,
): Successor[] {
  const { say } = model.labels;
  const tell = ({ standard: last }: Successor) => {
    if (!last) return say('status.notListed');
    return nameBadgeMarked(model.labels, last.status);
  };
  return listFurtherEnds(model, standard)
    .filter((end) => !isInForce(end))
    .map(({ isReported: isMarked, ...end }) => {
      const noted = { ...end, note: tell(end) };
      return isMarked ? markReported(model.labels, noted) : noted;
    });
}

/** Whether what takes the place of a standard is known not to be in force. */
export const isKnownOut = ({ standard }: Successor): boolean =>
  standard !== undefined && !['active', 'neutral'].includes(standard.status.tone);

/** What took the place of a standard; what is not in force and led nowhere has its status beside it. */
export function noteKnownOut(
  model: Sight & Pick<Model, 'labels'>,
  standard: Standard,
  successors: readonly Successor[] = listSuccessors(model, standard),
): Successor[] {
  const ends = successors.some(isKnownOut) ? listEnds(model, standard) : [];
  return successors.map((each) => {
    if (!each.standard || !isKnownOut(each) || !ends.some((end) => isSame(end, each))) return each;
    const { isReported: isMarked, ...rest } = each;
    const noted = { ...rest, note: nameBadgeMarked(model.labels, each.standard.status) };
    return isMarked ? markReported(model.labels, noted) : noted;
  });
}

/** The newest later edition of its work, where what takes its place does not lead there already. */
export function findLaterEdition(
  model: Sight & Pick<Model, 'workOf'>,
  standard: Standard,
): Standard | undefined {
  const [newest] = listLaterEditions(model.workOf(standard.id), standard.id);
  const named = [
    ...[...listSuccessors(model, standard), ...listEnds(model, standard)].map(
      (successor) => successor.standard,
    ),
    ...listPending(model, standard).map((successor) => successor.standard),
  ];
  return named.includes(newest) ? undefined : newest;
}

/** What is reached from a start by going on for as long as there is a next: each last one once, the nearest first. */
export function followToEnds<Item>(start: Item, next: (item: Item) => readonly Item[]): Item[] {
  const seen = new Set([start]);
  const ends: Item[] = [];
  // A set is walked in the order of insertion, what is added on the way included.
  for (const item of seen) {
    const following = next(item);
    if (following.length === 0 && item !== start) ends.push(item);
    for (const each of following) seen.add(each);
  }
  return ends;
}
