import type { StandardRecord, StatusEvent } from '../../dataset/types.ts';
import { deriveStatus } from '../../model/status/derive-status.ts';
import { type Status, statusesOf, unstated } from '../../model/status/status-scale.ts';
import { createNameId } from '../draft/create-id.ts';
import { type Draft, eventsOf, setEvents } from '../draft/draft.ts';
import { createEvent } from './event-fields.ts';
import { checkLength, type ImportField, type Taken, toLine } from './import-field.ts';
import { findStatusMeaning, foldWord } from './status-words.ts';
import { suggestName } from './suggest-name.ts';

/** The status of a standard, which follows from its events: another status is another event. */
export const status: ImportField = {
  read: (draft, record) => {
    const { status: now, name } = statusOf(draft, record);
    return now === unstated ? '' : name;
  },
  write: (draft, record, [cell]) => {
    const meant = readStatus(draft, checkLength(toLine(cell)));
    const { status: now } = statusOf(draft, record);
    if (isReached(meant, now)) return 'same';
    if (meant === 'upcoming' && now === 'active' && isImplemented(draft, record)) {
      return { refused: '实施日期已过' };
    }
    const text = `“${draft.catalogue}”作“${toLine(cell).slice(0, 400)}”`;
    const event =
      meant === published
        ? createEvent(draft, record.id, published, text)
        : { ...createEvent(draft, record.id, 'listed', text), status: meant };
    return changeStatus(draft, record, meant, event);
  },
};

/** What a word means that says no status but that a standard was published: one follows from that. */
const published = 'published';

const statusOf = (draft: Draft, { id }: StandardRecord) =>
  deriveStatus(eventsOf(draft, id), draft.today, statusesOf(draft.dataset));

/** A published standard is one that is no longer planned. */
const isReached = (meant: Status, now: Status): boolean =>
  meant === published ? now !== 'planned' && now !== unstated : meant === now;

const isImplemented = (draft: Draft, { id }: StandardRecord): boolean =>
  eventsOf(draft, id).some(({ kind, date }) => kind === 'implemented' && date !== null);

/** What a word means: first what this site calls its statuses, then what catalogues do, else a status of its own. */
function readStatus(draft: Draft, cell: string): Status {
  const { dataset, labels } = draft;
  const name = cell.replace(labels.say('trust.reported'), '').trim();
  const own = statusesOf(dataset).choices.find(
    (choice) => foldWord(choice.name) === foldWord(name),
  );
  return own?.id ?? findStatusMeaning(name) ?? declareStatus(draft, name);
}

/** Makes a word nobody knows a status of the dataset: neither like one of the others nor in any colour. */
function declareStatus(draft: Draft, name: string): Status {
  const { dataset, spell, remarks } = draft;
  const { choices } = statusesOf(dataset);
  const id = createNameId(name, spell, (taken) =>
    [unstated, published, ...choices.map((choice) => choice.id)].includes(taken),
  );
  const statuses = [...(dataset.site.statuses ?? []), { id, name, tone: 'neutral' as const }];
  // Its statuses are known by the dataset they were first asked of.
  draft.dataset = { ...dataset, site: { ...dataset.site, statuses } };
  const near = suggestName(
    name,
    choices.map((choice) => choice.name),
  );
  const advice = near ? `（与“${near}”相近；如是笔误，改正后重来）` : '';
  remarks.add('不认得的状态，作为新的状态写入 site.json 的 statuses', `${name}：${id}${advice}`);
  return id;
}

/**
 * Adds the event: without a date, for nobody knows when it came about; where that does not tell against dated ones,
 * a listing of the day of the import, when it was found so; else in the place of the event without a date that said
 * otherwise. Takes nothing over where the events that are there decide all the same.
 */
function changeStatus(
  draft: Draft,
  record: StandardRecord,
  meant: Status,
  event: StatusEvent,
): Taken {
  const before = eventsOf(draft, record.id);
  const { event: deciding } = statusOf(draft, record);
  const others = before.filter((each) => each !== deciding || each.date !== null);
  const ways = [
    [...before, event],
    ...(event.kind === 'listed' ? [[...before, { ...event, date: draft.today }]] : []),
    [...others, event],
  ];
  for (const list of ways) {
    setEvents(draft, record.id, list);
    if (isReached(meant, statusOf(draft, record).status)) return 'taken';
  }
  setEvents(draft, record.id, before);
  return { refused: `由事件得出的仍是${statusOf(draft, record).name}` };
}
