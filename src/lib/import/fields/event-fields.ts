import type { StatusEvent } from '../../dataset/types.ts';
import { type Draft, eventsOf, setEvents, trustOf } from '../draft/draft.ts';
import type { ImportField } from './import-field.ts';
import { readDate } from './read-date.ts';

/** The day something became of a standard. */
export const dateField = (kind: 'published' | 'implemented' | 'withdrawn'): ImportField => ({
  read: (draft, { id }) => findDated(draft, id, kind)?.date ?? '',
  write: (draft, { id }, [cell]) => {
    const date = readDate(cell, draft.epoch);
    const known = findDated(draft, id, kind);
    if (known?.date === date) return 'same';
    const others = eventsOf(draft, id).filter((event) => event !== known);
    setEvents(draft, id, [...others, { ...(known ?? createEvent(draft, id, kind)), date }]);
    return 'taken';
  },
});

const findDated = (draft: Draft, id: string, kind: string): StatusEvent | undefined =>
  eventsOf(draft, id).find((event) => event.kind === kind);

/** An event a catalogue tells of, without a date. @param words what stands in its cell, where that is a status. */
export function createEvent(
  draft: Draft,
  record: string,
  kind: StatusEvent['kind'],
  words?: string,
): StatusEvent {
  const { labels, catalogue, today: date } = draft;
  const text =
    words === undefined
      ? labels.say('status.imported', { date, catalogue })
      : labels.say('status.importedAs', { date, catalogue, words });
  return { record, kind, date: null, ...trustOf(draft), evidence: [{ text }] };
}
