import type { Relation } from '../../concepts/relations/schema.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { labelsOf } from '../../labels/labels.ts';
import type { Model } from '../model.ts';
import { toOutsideKey } from '../numbers/number-key.ts';
import type { Standard } from '../standard.ts';
import { nameBadgeMarked } from '../status/name-status.ts';
import { isReported } from '../trust.ts';
import { listLaterEditions } from '../works/group-works.ts';
import {
  isDoubtful,
  isInForce,
  isKnownOut,
  isSame,
  listPending,
  listSuccessors,
  markReported,
  type Sight,
  type Successor,
  toSuccessor,
} from './find-successors.ts';
import { hasTakenEffect } from './imply-ends.ts';

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
    .map((end) => noteOf(model, end, tell(end)));
}

/** The same with something said beside its number; that it is only reported stays said. */
function noteOf({ labels }: Pick<Model, 'labels'>, successor: Successor, note: string): Successor {
  const { isReported: isMarked, ...rest } = successor;
  return isMarked ? markReported(labels, { ...rest, note }) : { ...rest, note };
}

/** What took the place of a standard; what is not in force and led nowhere has its status beside it. */
export function noteKnownOut(
  model: Sight & Pick<Model, 'labels'>,
  standard: Standard,
  successors: readonly Successor[] = listSuccessors(model, standard),
): Successor[] {
  const ends = successors.some(isKnownOut) ? listEnds(model, standard) : [];
  return successors.map((each) => {
    if (!each.standard || !isKnownOut(each) || !ends.some((end) => isSame(end, each))) return each;
    return noteOf(model, each, nameBadgeMarked(model.labels, each.standard.status));
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
