import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { StatusEvent } from '../../dataset/types.ts';
import type { Labels } from '../../labels/labels.ts';
import { isReported, readTrust } from '../trust.ts';

/** The kinds of event whose dates are facts of a standard. */
export const datedKinds = ['published', 'implemented', 'withdrawn'] as const;

/** The date of the first event of a kind that has one; null when none has. */
export const dateOf = (
  events: readonly StatusEvent[],
  kind: (typeof datedKinds)[number],
): StatusEvent | null => events.find((e) => e.kind === kind && e.date !== null) ?? null;

/** How far the date of a kind is to be trusted, in words; null where there is none, and where nothing speaks against it. */
export function doubtDate(
  { say }: Labels,
  events: readonly StatusEvent[],
  kind: (typeof datedKinds)[number],
): string | null {
  const event = dateOf(events, kind);
  return event?.trust && isReported(event) ? say(`trust.${event.trust}`) : null;
}

/** A date in words, with how far it is to be trusted: 2018-11-15（待核实）; null where there is none. */
export function describeDate(
  labels: Labels,
  events: readonly StatusEvent[],
  kind: (typeof datedKinds)[number],
): string | null {
  const date = dateOf(events, kind)?.date ?? null;
  const basis = doubtDate(labels, events, kind);
  return date && basis ? labels.say('status.withBasis', { status: date, basis }) : date;
}

/** Of the events of a standard those that source documents tell of. */
export const listProved = (
  dataset: Pick<Dataset, 'sources'>,
  events: readonly StatusEvent[],
): StatusEvent[] => events.filter((event) => readTrust(dataset, event) === 'proved-by-source');

/** Whether the events of a standard, one after another, tell more than its status and the facts do. */
export function hasHistory(events: readonly StatusEvent[]): boolean {
  const dated: readonly string[] = datedKinds;
  return events.some(
    (event) =>
      Boolean(event.evidence?.length || event.note || event.number || event.title) ||
      // Facts say what is only reported, not what is proved.
      (event.date !== null && event.trust === 'proved-by-source') ||
      !(isBareListing(event) || (dated.includes(event.kind) && event.date !== null)),
  );
}

/** Whether an event says no more than the status it names. */
export const isBareListing = ({ kind, date }: StatusEvent): boolean =>
  kind === 'listed' && date === null;

/** What tells the listings of a catalogue apart that say nothing but a status; null for any other event. */
export function keyListing(event: StatusEvent): string | null {
  const { status, trust, evidence = [], note, number, title, by } = event;
  const isPlain =
    isBareListing(event) &&
    [note, number, title, by].every((each) => each === undefined) &&
    evidence.every((each) => Object.keys(each).every((key) => key === 'text'));
  return isPlain ? JSON.stringify([status, trust]) : null;
}

/** Events without the listings that a later one repeats: each catalogue that was imported again lists a standard anew. */
export function dropRepeated(events: readonly StatusEvent[]): StatusEvent[] {
  const last = new Map(events.map((event) => [keyListing(event), event]));
  return events.filter((event) => {
    const key = keyListing(event);
    return key === null || last.get(key) === event;
  });
}
