import type { DeclaredStatus } from '../../concepts/status/schema.ts';
import type { StandardRecord, StatusEvent } from '../../dataset/types.ts';
import { deriveStatus, type StatusOn } from '../../model/status/derive-status.ts';
import { keyListing } from '../../model/status/event-history.ts';
import { isEndTone, type Status, statusesOf, unstated } from '../../model/status/status-scale.ts';
import { createNameId } from '../draft/create-id.ts';
import { type Draft, eventsOf, setEvents } from '../draft/draft.ts';
import { createEvent } from './event-fields.ts';
import { checkLength, type ImportField, type Taken, toLine } from './import-field.ts';
import { readJoined } from './read-joined.ts';
import {
  findLikelyTone,
  findPlanStage,
  findStatusMeaning,
  foldWord,
  type LikelyTone,
  stripTrust,
} from './status-words.ts';
import { suggestStatus } from './suggest-status.ts';

/** The status of a standard, which follows from its events: another status is another event. */
export const status: ImportField = {
  read: (draft, record) => {
    const { status: now, name } = statusOf(draft, record);
    return now === unstated ? '' : name;
  },
  isImplied: (draft, record) => !statusOf(draft, record).event?.kind.startsWith('listed'),
  write: (draft, record, [cell]) => {
    const meant = readStatus(draft, checkLength(toLine(cell)));
    const now = statusOf(draft, record);
    if (isReached(meant, now)) return 'same';
    if (isSetBack(draft, record, meant)) return { refused: setBack };
    if (isRevived(draft, record, meant)) return { refused: revived };
    if (meant === 'upcoming' && now.status === 'active' && findDated(draft, record, 'implemented'))
      return { refused: '实施日期已过' };
    const refused = findContrary(draft, record, meant);
    if (refused) return { refused };
    const words = toLine(cell).slice(0, 400);
    const event =
      meant === published
        ? createEvent(draft, record.id, published, words)
        : { ...createEvent(draft, record.id, 'listed', words), status: meant };
    return changeStatus(draft, record, meant, event);
  },
};

/** What a word means that says no status but that a standard was published: one follows from that. */
const published = 'published';

const statusOf = (draft: Draft, { id }: StandardRecord) =>
  deriveStatus(eventsOf(draft, id), draft.today, statusesOf(draft.dataset));

/** A published standard is one past all stages of a plan. */
const isReached = (meant: Status, { status, tone }: StatusOn): boolean =>
  meant === published ? tone !== 'planned' && status !== unstated : meant === status;

const setBack = '已发布的标准，所写的是在研阶段，状态不变（确已退回的，改 events.json）';

const revived =
  '数据集中有注明日期的废止或被代替，这一行没有更晚的日期，状态不变（确已恢复的，改 events.json）';

/**
 * Whether a word says of a standard with a dated end that it has none: an older list does, unless its row has a date
 * after that end.
 */
function isRevived(draft: Draft, record: StandardRecord, meant: Status): boolean {
  const now = statusOf(draft, record);
  const { kind, date } = now.event ?? {};
  if (!date || !['withdrawn', 'replaced'].includes(kind ?? '') || !isEndTone(now.tone))
    return false;
  if (meant !== published && isEndTone(statusesOf(draft.dataset).resolve(meant).tone)) return false;
  return !(['published', 'implemented'] as const).some((each) => {
    const later = draft.writing.beside.has(each) ? findDated(draft, record, each) : undefined;
    return later !== undefined && later !== null && later > date;
  });
}

/**
 * Whether a word would make a plan again of a standard that was there before and came out: an older list of plans says
 * so. One whose status is a plan's, though it was published as drafts are, is none.
 */
function isSetBack(draft: Draft, record: StandardRecord, meant: Status): boolean {
  const statuses = statusesOf(draft.dataset);
  const now = statusOf(draft, record);
  const isKnown = draft.writing.beside.has('status');
  if (!isKnown || meant === published) return false;
  if (statuses.resolve(meant).tone !== 'planned') return false;
  if (now.tone === 'planned' || now.status === unstated) return false;
  const tones: readonly string[] = ['upcoming', 'active', 'replaced', 'withdrawn'];
  return eventsOf(draft, record.id).some(
    ({ kind, status: listed }) =>
      ['published', 'implemented', 'replaced', 'withdrawn', 'listed-active'].includes(kind) ||
      (listed !== undefined && tones.includes(statuses.resolve(listed).tone)),
  );
}

const findDated = (draft: Draft, { id }: StandardRecord, wanted: StatusEvent['kind']) =>
  eventsOf(draft, id).find(({ kind, date }) => kind === wanted && date !== null)?.date;

/**
 * What dates of the same rows say against a status, which a table holds that was exported before its dates were edited:
 * the dates decide. Null where they do not.
 */
function findContrary(draft: Draft, record: StandardRecord, meant: Status): string | null {
  const { today, writing } = draft;
  const isAhead = (kind: 'published' | 'implemented' | 'withdrawn'): boolean | null => {
    const date = writing.beside.has(kind) ? findDated(draft, record, kind) : undefined;
    return date ? date > today.slice(0, date.length) : null;
  };
  const tone = meant === published ? 'active' : statusesOf(draft.dataset).resolve(meant).tone;
  if (tone === 'withdrawn' && isAhead('withdrawn')) return '同一行的废止日期未到';
  if (!isEndTone(tone) && isAhead('withdrawn') === false) return '同一行的废止日期已过';
  if (tone === 'active' && isAhead('implemented')) return '同一行的实施日期未到';
  const isUnpublished = isAhead('published') && isAhead('implemented') === null;
  return isUnpublished && tone !== 'planned' ? '同一行的发布日期未到' : null;
}

/**
 * What a word means: first what this site calls its statuses, then what catalogues do, else a status of its own. The
 * stages of a plan are such, each under the word the catalogue has for it.
 */
function readStatus(draft: Draft, cell: string): Status {
  const { dataset, labels } = draft;
  const name = stripTrust(cell, labels);
  const { choices, all } = statusesOf(dataset);
  const isMeant = (said: string) => foldWord(said) === foldWord(name);
  const own =
    all.find((choice) => isMeant(choice.name)) ??
    all.find((choice) => isMeant(labels.say('badge.listed', { status: choice.name })));
  const meaning = own?.id ?? findStatusMeaning(name);
  if (meaning !== undefined) return meaning;
  const stage = findPlanStage(name);
  if (stage === undefined) {
    const tone = findLikelyTone(name);
    const joined = tone === undefined ? readJoined(name) : undefined;
    return joined ?? declareStatus(draft, name, tone ?? 'neutral');
  }
  const same = choices.find((choice) => findPlanStage(choice.name) === stage);
  return same?.id ?? declareStatus(draft, name, 'planned');
}

/**
 * Makes a word a status of the dataset: a stage of a plan, one with a likely tone, or one nobody knows, like none of the
 * others and in no colour.
 */
function declareStatus(draft: Draft, name: string, tone: LikelyTone | 'neutral'): Status {
  const { dataset, spell, added } = draft;
  const { choices } = statusesOf(dataset);
  const id = createNameId(name, spell, (taken) =>
    [unstated, published, ...choices.map((choice) => choice.id)].includes(taken),
  );
  const statuses = insertStatus(dataset.site.statuses ?? [], { id, name, tone });
  // Its statuses are known by the dataset they were first asked of.
  draft.dataset = { ...dataset, site: { ...dataset.site, statuses } };
  added.statuses.set(id, '');
  if (tone !== 'neutral') return id;
  const before = choices.filter(
    (choice) => choice.tone !== 'neutral' || !added.statuses.has(choice.id),
  );
  const near = suggestStatus(
    name,
    before.map((choice) => choice.name),
    spell,
  );
  added.statuses.set(id, near ? `（与“${near}”相近；如是笔误，改正后重来）` : '');
  return id;
}

/** Puts a stage of a plan before those of the statuses that come later in the work, any other status at the end. */
function insertStatus(
  statuses: readonly DeclaredStatus[],
  added: DeclaredStatus,
): DeclaredStatus[] {
  const stage = findPlanStage(added.name) ?? Number.POSITIVE_INFINITY;
  const later = statuses.findIndex(({ name }) => (findPlanStage(name) ?? -1) > stage);
  return statuses.toSpliced(later < 0 ? statuses.length : later, 0, added);
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
  const key = keyListing(event);
  // What an earlier import said in the same words is said again, not once more.
  const base = before.filter((each) => key === null || keyListing(each) !== key);
  const others = base.filter((each) => each !== deciding || each.date !== null);
  const ways = [
    [...base, event],
    ...(event.kind === 'listed' ? [[...base, { ...event, date: draft.today }]] : []),
    [...others, event],
  ];
  for (const list of ways) {
    setEvents(draft, record.id, list);
    if (isReached(meant, statusOf(draft, record))) return 'taken';
  }
  setEvents(draft, record.id, before);
  return { refused: `由事件得出的仍是${statusOf(draft, record).name}` };
}
