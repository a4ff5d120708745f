import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { StatusEvent } from '../../dataset/types.ts';
import { readTrust } from '../trust.ts';

/** The kinds of event whose dates are facts of a standard that a catalogue lists. */
export const datedKinds = ['published', 'implemented', 'withdrawn'] as const;

/** The date of the first event of a kind that has one; null when none has. */
export const dateOf = (
  events: readonly StatusEvent[],
  kind: (typeof datedKinds)[number],
): StatusEvent | null => events.find((e) => e.kind === kind && e.date !== null) ?? null;

/** Of the events of a standard those that source documents tell of. */
export const listProved = (
  dataset: Pick<Dataset, 'sources'>,
  events: readonly StatusEvent[],
): StatusEvent[] => events.filter((event) => readTrust(dataset, event) === 'proved-by-source');

/** Whether a catalogue lists the standard: its dates are then facts among the others. */
export const isCatalogued = (events: readonly StatusEvent[]): boolean =>
  events.some(({ kind }) => kind === 'listed');

/** Whether the events of a standard, one after another, tell more than its status and the facts do. */
export function hasHistory(events: readonly StatusEvent[]): boolean {
  if (!isCatalogued(events)) return events.length > 0;
  const dated: readonly string[] = datedKinds;
  return events.some(
    (event) =>
      Boolean(event.evidence?.length || event.note || event.number || event.title) ||
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
