import type { Model } from '../model.ts';
import {
  hasEnded,
  hasNewer,
  isInForce,
  isKnownOut,
  isSame,
  listSuccessors,
  type Successor,
} from '../relations/find-successors.ts';
import { findLaterEdition, listEnds } from '../relations/follow-successors.ts';
import { listContested } from '../relations/list-contested.ts';
import type { Standard } from '../standard.ts';
import type { Basis } from './basis.ts';
import { statusesOf } from './status-scale.ts';

/** What may be done with a standard that somebody is about to cite. */
export const verdictKinds = [
  'citable',
  'checkFirst',
  'citeInstead',
  'withdrawn',
  'notYet',
  'plan',
] as const;

/** Whether a standard may be cited, as far as is known on the day of the model. */
export interface Verdict {
  kind: (typeof verdictKinds)[number];
  /** What that rests on, and the date to which it is known. */
  basis: Basis;
  knownAt: string | null;
  /** The date of what decided it: when it took effect, or will. */
  date: string | null;
  evidence: NonNullable<NonNullable<Standard['status']['event']>['evidence']>;
  /** What is to be cited in its place: the standards in force its replacements lead to, else what took its place. */
  instead: readonly Successor[];
  /** What is said to have taken its place, though somebody who looked later found otherwise. */
  contested: readonly Successor[];
}

/** For how many days a verification stands: whoever cites later looks again. */
export const reviewDays = 365;

type Sight = Pick<
  Model,
  'asOf' | 'dataset' | 'resolveStandard' | 'findByNumber' | 'labels' | 'workOf'
>;

/** Judges whether a standard may be cited. */
export function assess(model: Sight, standard: Standard): Verdict {
  const { basis, knownAt, event } = standard.status;
  const instead = listInstead(model, standard);
  const contested = listContested(model, standard);
  const kind = judge(model, standard, instead);
  return {
    kind: kind === 'citable' && contested.length > 0 ? 'checkFirst' : kind,
    ...{ basis, knownAt, date: event?.date ?? null },
    evidence: event?.evidence ?? [],
    instead,
    contested,
  };
}

function judge(model: Sight, standard: Standard, instead: readonly Successor[]): Verdict['kind'] {
  const { tone, contrary } = standard.status;
  // Of two listings of one day nobody knows which is right.
  if (contrary !== null) return 'checkFirst';
  switch (tone) {
    case 'replaced':
    case 'withdrawn':
      return instead.length > 0 ? 'citeInstead' : 'withdrawn';
    case 'upcoming':
      return 'notYet';
    case 'planned':
      return 'plan';
    case 'active':
      return isVerifiedLately(model, standard) && !isNameReported(standard.identity)
        ? 'citable'
        : 'checkFirst';
    case 'neutral':
      return 'checkFirst';
    default:
      throw new RangeError(`unknown tone ${tone satisfies never}`);
  }
}

/** Whether it is a plan that was given up before it became a standard. */
export const isEndedPlan = ({ record, number, status }: Standard): boolean =>
  status.tone === 'withdrawn' && record.planNumber !== undefined && number === record.planNumber;

/**
 * What is to be cited in the place of a standard: where its replacements end, as far as that is in force or nothing
 * is known of it. None known not to be in force is.
 */
function listInstead(model: Sight, standard: Standard): Successor[] {
  const direct = listSuccessors(model, standard);
  const ends = listEnds(model, standard);
  const isEnd = (each: Successor) => ends.some((end) => isSame(end, each));
  return [
    ...direct.filter((each) => isInForce(each) || isEnd(each)),
    ...ends.filter((end) => !direct.some((each) => isSame(end, each))),
  ].filter((each) => isInForce(each) || !isKnownOut(each));
}

/** Whether somebody has looked the status of a standard up, and not too long ago. */
export const isVerifiedLately = (
  { asOf }: Pick<Model, 'asOf'>,
  { status: { basis, knownAt } }: Pick<Standard, 'status'>,
): boolean => basis === 'verified' && !isOlder(knownAt, reviewDays, asOf);

/** Whether a standard goes by a number or a title that is only reported. */
export const isNameReported = ({ numberBasis, titleBasis }: Standard['identity']): boolean =>
  [numberBasis, titleBasis].includes('reported');

/**
 * Whether more than so many days lie between a partial date and a day; of an imprecise date its first day counts, so
 * that nothing passes for newer than it may be. What has no date is as old as can be.
 */
export function isOlder(date: string | null, days: number, day: string): boolean {
  if (date === null) return true;
  return (firstDay(day) - firstDay(date)) / 86_400_000 > days;
}

/** The first day of a partial date, in milliseconds. */
const firstDay = (date: string): number => Date.parse(`${date}-01-01`.slice(0, 10));

/** What a verdict is called: 改引 GB/T 35273-2020. @param instead what is to be cited in its place, as it is to be shown. */
export function nameVerdict<Piece>(
  model: Sight,
  standard: Standard,
  { kind, evidence }: Verdict,
  instead: Piece,
): (Piece | string)[] {
  const { say, phrase } = model.labels;
  if (kind === 'citeInstead')
    return phrase<'verdict.citeInstead', Piece>('verdict.citeInstead', { number: instead });
  if (kind !== 'withdrawn') return [say(`verdict.${kind}`)];
  if (isEndedPlan(standard)) return [say('verdict.planEnded')];
  const { tone, status } = standard.status;
  const isDeclared = statusesOf(model.dataset).isDeclared(status);
  if (listSuccessors(model, standard).length > 0) {
    const end = isDeclared ? 'ended' : tone === 'withdrawn' ? 'withdrawn' : 'replaced';
    return [say(`verdict.${end}InVain`)];
  }
  if (tone !== 'withdrawn' || isDeclared) return [say('verdict.ended')];
  // That nothing takes its place is said only where somebody looked, and nothing later is there.
  const isAlone =
    hasEnded(standard) &&
    evidence.some(({ seenAt }) => seenAt) &&
    !findLaterEdition(model, standard) &&
    !hasNewer(model, standard);
  return [say(isAlone ? 'verdict.withdrawnAlone' : 'verdict.withdrawn')];
}
