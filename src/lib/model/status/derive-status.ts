import type { Tone } from '../../concepts/status/schema.ts';
import type { StatusEvent } from '../../dataset/types.ts';
import { type Basis, knowsSince, restsOn } from './basis.ts';
import { isListing } from './event-history.ts';
import { hasCome } from './settle-day.ts';
import { type NamedStatus, type Status, type StatusScale, unstated } from './status-scale.ts';
import { addsToKnown, isAtEnd } from './weigh-event.ts';

/** A standard's status on a day, and what it rests on. */
export interface StatusOn {
  status: Status;
  /** What readers call it. */
  name: string;
  /** How it is to be read, whatever it is called. */
  tone: Tone;
  /** The event that decided the status; null for `unstated`. */
  event: StatusEvent | null;
  /** The number of the standard that a plan became or that took its place, if known. */
  successor: string | null;
  /** What that number rests on, which may be another event; null while none is known. */
  successorBasis: Basis | null;
  /** How far somebody stands behind it: what every output says beside it. */
  basis: Basis;
  /** The date to which it is known: looked up on it, listed on it, or told of it; a partial date, null where none is known. */
  knownAt: string | null;
  /** A listing of the same day that says otherwise; null where all agree. */
  contrary: StatusEvent | null;
}

/** Whether something became of a standard after its source was printed: what is known rests on another event. */
export function hasChanged({
  status,
  listed,
}: {
  status: StatusOn;
  listed: StatusOn | null;
}): boolean {
  return listed !== null && status.event !== listed.event;
}

/**
 * Derives the status of a standard on a day from its events.
 * A published standard without a known implementation date counts as in force; with a later one, as upcoming.
 * Events without a date count as past, for the editors saw them, but never take a standard back to an earlier stage.
 * A listing sets the status it names, and so does a verification, which confirms it: `addsToKnown` says when either
 * counts.
 * @param events the events of one standard, in order of time; none make it `unstated`.
 * @param asOf the day, `YYYY-MM-DD`.
 * @param statuses those of the dataset.
 * @param end what replacement by another amounts to, which counts after all of them.
 */
export function deriveStatus(
  events: readonly StatusEvent[],
  asOf: string,
  statuses: StatusScale,
  end?: StatusEvent,
): StatusOn {
  const name = (id: Status) => nameStatus(statuses.resolve(id));
  const all = end ? [...events, end] : events;
  const [first] = all;
  const none = { ...noSuccessor, contrary: null };
  if (!first) {
    const basis = restsOn(null);
    return { ...name(unstated), ...none, basis, knownAt: null, event: null };
  }
  let current: StatusOn = { ...name('planned'), ...groundsOf(first, asOf), ...none, event: first };
  /** The number of the standard itself, which stands again once it turns out not to be at its end. */
  let own = noSuccessor;
  let decided = false;
  for (const event of all) {
    const status = statusAfter(event, asOf);
    if (!status) continue;
    const next = { ...name(status), event };
    if (event !== end && !addsToKnown(next, decided ? current : null, statuses)) {
      const isFirstNumber = event.kind === 'numbered' && current.successor === null;
      if (isFirstNumber) current = { ...current, ...nameSuccessor(event, current) };
      continue;
    }
    const before = isAtEnd(next) || !isAtEnd(current) ? current : own;
    const successor = nameSuccessor(event, before);
    if (!isAtEnd(next)) own = successor;
    const contrary = decided ? findContrary(next, current) : null;
    const grounds = groundsOf(event, asOf, current.knownAt);
    decided = true;
    current = { ...next, ...grounds, ...successor, contrary };
  }
  return current;
}

type Naming = Pick<StatusOn, 'successor' | 'successorBasis'>;

const noSuccessor: Naming = { successor: null, successorBasis: null };

/** The number an event names as what became of the standard, else the one named before. */
const nameSuccessor = (event: StatusEvent, { successor, successorBasis }: Naming): Naming =>
  event.number
    ? { successor: event.number, successorBasis: restsOn(event) }
    : { successor, successorBasis };

/** What a listing contradicts that is as old as itself: neither is known to be right. */
const findContrary = (
  { event, status }: Pick<StatusOn, 'status'> & { event: StatusEvent },
  current: StatusOn,
): StatusEvent | null =>
  isListing(event) &&
  current.event !== null &&
  isListing(current.event) &&
  event.date === current.event.date &&
  event.date !== null &&
  status !== current.status
    ? current.event
    : null;

/** What is announced for a later day is known since what went before. */
function groundsOf(
  event: StatusEvent,
  asOf: string,
  before: string | null = null,
): Pick<StatusOn, 'basis' | 'knownAt'> {
  const since = knowsSince(event);
  const day = since ?? event.date;
  const isAhead = day !== null && !hasCome(day, asOf);
  return { basis: restsOn(event), knownAt: isAhead ? before : since };
}

const nameStatus = ({ id, name, tone }: NamedStatus) => ({ status: id, name, tone });

/** The status an event gives on a day; null where it gives none yet. */
function statusAfter({ kind, date, status }: StatusEvent, asOf: string): Status | null {
  const past = hasCome(date, asOf);
  switch (kind) {
    case 'listed':
    case 'verified':
      return past ? (status ?? null) : null;
    case 'implemented':
      return past ? 'active' : 'upcoming';
    case 'published':
    case 'listed-active':
      return past ? 'active' : null;
    case 'listed-planned':
    case 'numbered':
      return past ? 'planned' : null;
    case 'replaced':
      return past ? 'replaced' : null;
    case 'withdrawn':
      return past ? 'withdrawn' : null;
    default:
      throw new RangeError(`unknown event kind ${kind satisfies never}`);
  }
}
