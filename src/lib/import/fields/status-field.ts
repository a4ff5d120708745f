import type { StandardRecord, StatusEvent } from '../../dataset/types.ts';
import { deriveStatus, listStatuses } from '../../model/status/derive-status.ts';
import { type Draft, eventsOf, setEvents } from '../draft/draft.ts';
import { createEvent } from './event-fields.ts';
import { type ImportField, type Taken, toLine } from './import-field.ts';
import { findStatusMeaning, foldWord } from './status-words.ts';

/** The status of a standard, which follows from its events: another status is another event. */
export const status: ImportField = {
  read: (draft, record) => nameOf(draft, statusOf(draft, record)),
  write: (draft, record, [cell]) => {
    const meant = readStatus(draft, cell);
    const now = statusOf(draft, record);
    if (meant === null) return { refused: '不认得的状态' };
    if (meant === now || (meant === 'published' && now !== 'planned' && now !== 'unstated')) {
      return 'same';
    }
    if (meant === 'upcoming' && now === 'active') return { refused: '实施日期已过' };
    return changeStatus(
      draft,
      record,
      meant,
      createEvent(
        draft,
        record.id,
        kindOf(meant),
        `“${draft.catalogue}”作“${toLine(cell).slice(0, 400)}”`,
      ),
    );
  },
};

const nameOf = ({ labels: { say } }: Draft, id: ReturnType<typeof statusOf>): string =>
  id === 'unstated' ? '' : say(`status.${id}`);

const statusOf = (draft: Draft, { id }: StandardRecord) =>
  deriveStatus(eventsOf(draft, id), draft.today).status;

/** What a word means: first what this site calls its statuses, then what catalogues do. */
function readStatus({ labels: { say } }: Draft, cell: string) {
  const word = foldWord(cell.replace(say('trust.reported'), ''));
  const own = listStatuses().find((id) => foldWord(say(`status.${id}`)) === word);
  return own ?? findStatusMeaning(word) ?? null;
}

function kindOf(meant: string): StatusEvent['kind'] {
  const kinds: Record<string, StatusEvent['kind']> = {
    ...{ planned: 'listed-planned', active: 'listed-active', published: 'published' },
    ...{ replaced: 'replaced', withdrawn: 'withdrawn' },
  };
  return kinds[meant] ?? 'listed-active';
}

/**
 * Adds the event: without a date, for nobody knows when it came about; where that does not tell against dated ones,
 * a listing of the day of the import, when it was found so; else in the place of the event without a date that said
 * otherwise. Takes nothing over where the events that are there decide all the same.
 */
function changeStatus(
  draft: Draft,
  record: StandardRecord,
  meant: string,
  event: StatusEvent,
): Taken {
  const before = eventsOf(draft, record.id);
  const { event: deciding } = deriveStatus(before, draft.today);
  const dated = before.filter((each) => each !== deciding || each.date !== null);
  const ways = [
    [...before, event],
    ...(event.kind.startsWith('listed') ? [[...before, { ...event, date: draft.today }]] : []),
    [...dated, event],
  ];
  for (const list of ways) {
    setEvents(draft, record.id, list);
    const now = statusOf(draft, record);
    if (now === meant || (meant === 'published' && now === 'active')) return 'taken';
  }
  setEvents(draft, record.id, before);
  return { refused: `由事件得出的仍是${nameOf(draft, statusOf(draft, record))}` };
}
