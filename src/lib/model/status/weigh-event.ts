import type { Tone } from '../../concepts/status/schema.ts';
import type { StatusEvent } from '../../dataset/types.ts';
import { type Basis, knowsSince } from './basis.ts';
import { isListing } from './event-history.ts';
import { isEndTone, type Status, type StatusScale, unstated } from './status-scale.ts';

/** What is known of a standard, and the event that says so. */
interface Known {
  status: Status;
  tone: Tone;
  basis: Basis;
  event: StatusEvent | null;
}

/** What an event says. */
type Said = Pick<Known, 'status' | 'tone'> & { event: StatusEvent };

/**
 * Whether an event says more than what is known before it.
 * - A dated listing that states no status leaves it unstated, unless it was verified or is at its end.
 * - A verification says what is known on its day: neither a listing of the same status nor an event without a date
 *   takes it back, unless that was verified later.
 * - Any other event without a date only takes a standard on: to a later stage of its life, or to a status of the
 *   dataset's own (what is published need not be in force there) while it is not at its end.
 * @param current null where nothing is known.
 */
export function addsToKnown(next: Said, current: Known | null, statuses: StatusScale): boolean {
  if (current === null) return true;
  if (foretells(next, current)) return false;
  if (next.status === unstated && (current.basis === 'verified' || isAtEnd(current))) return false;
  const { event } = current;
  if (event?.kind === 'verified' && next.event.kind !== 'verified') {
    const isRepeated = isListing(next.event) && next.status === current.status;
    if (isRepeated || (next.event.date === null && !isVerifiedAfter(next.event, event))) {
      return false;
    }
  }
  return (
    next.event.date !== null || (next.status !== unstated && advances(next, current, statuses))
  );
}

/** Whether a standard has been replaced or withdrawn. */
export const isAtEnd = ({ tone }: Pick<Known, 'tone'>): boolean => stage(tone) === ended;

/** Whether somebody verified an event on a day after a verification. */
function isVerifiedAfter(event: StatusEvent, { date }: StatusEvent): boolean {
  const since = event.trust === 'verified' ? knowsSince(event) : null;
  return since !== null && date !== null && since > date;
}

/** Whether an event that is yet to come says what somebody has looked up already. */
const foretells = ({ event, status }: Said, { status: at, basis }: Known): boolean =>
  event.kind === 'implemented' &&
  status === 'upcoming' &&
  at === 'upcoming' &&
  basis === 'verified';

/** Whether an event without a date takes a standard on from the status it had. */
function advances(next: Said, current: Known, statuses: StatusScale): boolean {
  const [reached, at] = [stage(next.tone, next.event.kind), stage(current.tone)];
  if (statuses.isOwn(next.status)) return at < ended;
  if (statuses.isOwn(current.status)) return reached === ended && at < ended;
  // Who lists a published standard as upcoming or in force knows more than that it is published.
  if (next.event.kind === 'listed') return reached > stage(current.tone, current.event?.kind);
  return reached >= at;
}

const ended = 3;

/** How far along its life a standard is: planned, published, in force or soon to be, at its end. */
function stage(tone: Tone, kind?: StatusEvent['kind']): number {
  if (tone === 'planned') return 0;
  if (kind === 'published') return 1;
  return isEndTone(tone) ? ended : 2;
}
