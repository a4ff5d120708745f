import type { Tone } from '../../concepts/status/schema.ts';
import type { StatusEvent } from '../../dataset/types.ts';
import { type Basis, knowsSince, restsOn } from './basis.ts';
import { hasCome } from './settle-day.ts';
import { type NamedStatus, type Status, type StatusScale, unstated } from './status-scale.ts';

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
 * A listing sets the status it names, and so does a verification, which confirms it. Without a date it does so
 * against dated events only where it says more than they do: a later stage of the life of a standard, or a status of the dataset's own (what is published need not be
 * in force there) while the standard is neither replaced nor withdrawn.
 * @param events the events of one standard, in order of time; none make it `unstated`.
 * @param asOf the day, `YYYY-MM-DD`.
 * @param statuses those of the dataset.
 */
export function deriveStatus(
  events: readonly StatusEvent[],
  asOf: string,
  statuses: StatusScale,
): StatusOn {
  const name = (id: Status) => nameStatus(statuses.resolve(id));
  const [first] = events;
  if (!first) {
    const basis = restsOn(null);
    return { ...name(unstated), ...noSuccessor, basis, knownAt: null, event: null };
  }
  let current: StatusOn = {
    ...name('planned'),
    ...groundsOf(first, asOf),
    ...noSuccessor,
    event: first,
  };
  let decided = false;
  for (const event of events) {
    const status = statusAfter(event, asOf);
    if (!status || foretells(event, status, current)) continue;
    const next = { ...name(status), event };
    if (decided && event.date === null && !advances(next, current, statuses)) {
      if (event.kind === 'numbered' && current.successor === null) {
        current = { ...current, ...nameSuccessor(event, current) };
      }
      continue;
    }
    decided = true;
    current = {
      ...next,
      ...groundsOf(event, asOf, current.knownAt),
      ...nameSuccessor(event, current),
    };
  }
  return current;
}

const noSuccessor = { successor: null, successorBasis: null };

/** The number an event names as what became of the standard, else the one named before. */
const nameSuccessor = (
  event: StatusEvent,
  { successor, successorBasis }: Pick<StatusOn, 'successor' | 'successorBasis'>,
): Pick<StatusOn, 'successor' | 'successorBasis'> =>
  event.number
    ? { successor: event.number, successorBasis: restsOn(event) }
    : { successor, successorBasis };

/** What is announced for a later day is known since what went before. */
function groundsOf(
  event: StatusEvent,
  asOf: string,
  before: string | null = null,
): Pick<StatusOn, 'basis' | 'knownAt'> {
  const since = knowsSince(event);
  const isAhead = since !== null && !hasCome(since, asOf);
  return { basis: restsOn(event), knownAt: isAhead ? before : since };
}

/** Whether an event that is yet to come says what somebody has looked up already. */
const foretells = ({ kind }: StatusEvent, status: Status, { status: at, basis }: StatusOn) =>
  kind === 'implemented' && status === 'upcoming' && at === 'upcoming' && basis === 'verified';

const nameStatus = ({ id, name, tone }: NamedStatus) => ({ status: id, name, tone });

/** Whether an event without a date takes a standard on from the status it had. */
function advances(
  next: Pick<StatusOn, 'status' | 'tone'> & { event: StatusEvent },
  current: StatusOn,
  statuses: StatusScale,
): boolean {
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
  return tone === 'replaced' || tone === 'withdrawn' ? ended : 2;
}

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
