import type { StatusEvent } from '../../dataset/types.ts';

/** Every status a standard can have, in the order of its life; `unstated` where no event says anything of it. */
const life = ['planned', 'upcoming', 'active', 'replaced', 'withdrawn', 'unstated'] as const;

/** The status of a standard, derived from its events. */
export type Status = (typeof life)[number];

/** The place of a status in the life of a standard: what lists are sorted by. */
export const statusRank = (status: Status): number => life.indexOf(status);

/** The statuses readers can choose from, those most asked for first. */
export const listStatuses = (): Status[] => [
  ...(['active', 'planned', 'upcoming', 'replaced', 'withdrawn'] as const),
];

/** A standard's status on a day, and what it rests on. */
export interface StatusOn {
  status: Status;
  /** The event that decided the status; null for `unstated`. */
  event: StatusEvent | null;
  /** The number of the standard that a plan became or that took its place, if known. */
  successor: string | null;
  /** True when the deciding event is only reported: to be shown as such. */
  reported: boolean;
}

/** Whether something became of a standard after its source was printed: what is known rests on another event. */
export function hasChanged({ status, listed }: { status: StatusOn; listed: StatusOn }): boolean {
  return status.event !== listed.event;
}

/**
 * Derives the status of a standard on a day from its events.
 * A published standard without a known implementation date counts as in force; with a later one, as upcoming.
 * Events without a date count as past, for the editors saw them, but never take a standard back to an earlier stage.
 * @param events the events of one standard, in order of time; none make it `unstated`.
 * @param asOf the day, `YYYY-MM-DD`.
 */
export function deriveStatus(events: readonly StatusEvent[], asOf: string): StatusOn {
  const [first] = events;
  if (!first) return { status: 'unstated', event: null, successor: null, reported: false };
  let current: StatusOn = { status: 'planned', event: first, successor: null, reported: false };
  for (const event of events) {
    const status = statusAfter(event, asOf);
    if (!status) continue;
    if (event.date === null && stage(status, event.kind) < stage(current.status)) {
      if (event.kind === 'numbered') current.successor ??= event.number ?? null;
      continue;
    }
    current = {
      status,
      event,
      successor: event.number ?? current.successor,
      reported: event.trust !== 'proved-by-source',
    };
  }
  return current;
}

/** How far along its life a standard is: planned, published, in force or soon to be, at its end. */
function stage(status: Status, kind?: StatusEvent['kind']): number {
  if (status === 'planned') return 0;
  if (kind === 'published') return 1;
  return status === 'active' || status === 'upcoming' ? 2 : 3;
}

function statusAfter({ kind, date }: StatusEvent, asOf: string): Status | null {
  const past = date === null || date <= asOf.slice(0, date.length);
  switch (kind) {
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
