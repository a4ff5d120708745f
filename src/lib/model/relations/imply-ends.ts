import type { Relation } from '../../concepts/relations/schema.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { StandardRecord, StatusEvent } from '../../dataset/types.ts';
import { labelsOf } from '../../labels/labels.ts';
import { identitiesOf } from '../identity/read-identity.ts';
import { deriveStatus, type StatusOn } from '../status/derive-status.ts';
import { dateOf } from '../status/event-history.ts';
import { hasCome } from '../status/settle-day.ts';
import { isEndTone, statusesOf } from '../status/status-scale.ts';
import { nameOutside, relationsOf } from './relation-graph.ts';

/**
 * The event that replacement by others amounts to, for each standard whose own events say nothing of its end, and
 * which nobody found in force since.
 * It names all that took its place; date, trust and evidence are those of the relation known to be the earliest.
 * @param histories the events of each standard.
 * @param asOf the day, `YYYY-MM-DD`.
 */
export function implyEnds(
  dataset: Dataset,
  histories: ReadonlyMap<string, readonly StatusEvent[]>,
  asOf: string,
): Map<string, StatusEvent> {
  const { relations } = dataset.relations;
  if (relations.length === 0) return new Map();
  const statuses = statusesOf(dataset);
  const identities = identitiesOf(dataset);
  const records = new Map(dataset.standards.standards.map((record) => [record.id, record]));
  const replaced = new Set(
    relations.flatMap(({ type, to }) =>
      type === 'replaces' && typeof to === 'string' ? [to] : [],
    ),
  );
  const hasEffect = createEffect(dataset, histories, asOf);
  const newerOf = ({ from }: Relation) =>
    typeof from === 'string' ? histories.get(from) : undefined;
  const nameEnd = ({ from }: Relation): string[] => {
    if (typeof from !== 'string') return [nameOutside(from)];
    if (!records.has(from)) return [];
    const { number, title } = identities.of(from);
    return [number ?? title];
  };
  const ends = [...replaced].flatMap((id): [string, StatusEvent][] => {
    const { tone, event } = deriveStatus(histories.get(id) ?? [], asOf, statuses);
    if (isEndTone(tone)) return [];
    const replacing = relationsOf(dataset)
      .replacing(id)
      .filter(
        (relation) =>
          hasEffect(relation) &&
          !isFoundOtherwise(readEffectDate(relation, newerOf(relation)), event),
      );
    const names = replacing.flatMap(nameEnd);
    const [first] = replacing.toSorted((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9'));
    if (!first) return [];
    const number = names.join(labelsOf(dataset).say('mark.comma'));
    return [[id, toEvent(id, first, number)]];
  });
  return new Map(ends);
}

function toEvent(record: string, relation: Relation, number: string): StatusEvent {
  const { date = null, trust, evidence } = relation;
  return {
    ...{ record, kind: 'replaced', date, number },
    ...(trust ? { trust } : {}),
    ...(evidence ? { evidence } : {}),
  };
}

/**
 * Whether somebody who looked later than the date of an end found a standard not to be at it. A date that is not
 * precise enough to lie before may be one since; what has no date at all says nothing against a look.
 * @param event what decides the status of the standard.
 */
export const isFoundOtherwise = (
  date: string | null | undefined,
  event: Pick<StatusEvent, 'kind' | 'date'> | null,
): boolean =>
  event?.kind === 'verified' &&
  event.date !== null &&
  (!date || date < event.date.slice(0, date.length));

/**
 * When a replacement takes effect: on its own date, else on that from which what takes the place is in force; null
 * where neither is known.
 * @param newer the events of what takes the place, if it is of the dataset.
 */
export const readEffectDate = (
  { date }: Pick<Relation, 'date'>,
  newer: readonly StatusEvent[] = [],
): string | null =>
  date ?? (dateOf(newer, 'implemented') ?? dateOf(newer, 'published'))?.date ?? null;

/**
 * A way to tell whether a relation has taken effect by a day. Of what is none of the dataset, its date alone says so.
 * @param histories the events of each standard.
 * @param asOf the day, `YYYY-MM-DD`.
 */
export function createEffect(
  dataset: Dataset,
  histories: ReadonlyMap<string, readonly StatusEvent[]>,
  asOf: string,
): (relation: Relation) => boolean {
  const statuses = statusesOf(dataset);
  const records = new Map(dataset.standards.standards.map((record) => [record.id, record]));
  return (relation) => {
    const { from } = relation;
    if (typeof from !== 'string') return isPast(relation, asOf);
    const record = records.get(from);
    const status = deriveStatus(histories.get(from) ?? [], asOf, statuses);
    return record !== undefined && hasTakenEffect(relation, { record, status }, asOf);
  };
}

/**
 * Whether a standard has taken the place of another by a day: a plan has not, whatever the date. A standard yet to
 * come into force has only where a date of the relation itself has passed.
 */
export function hasTakenEffect(
  { date }: Relation,
  newer: { record: StandardRecord; status: StatusOn },
  asOf: string,
): boolean {
  const { tone, event } = newer.status;
  if (tone === 'planned' || (event === null && isPlan(newer.record))) return false;
  return date === undefined ? tone !== 'upcoming' : hasCome(date, asOf);
}

/** Whether the day of a relation has come. */
export const isPast = ({ date }: Pick<Relation, 'date'>, asOf: string): boolean =>
  hasCome(date, asOf);

const isPlan = ({ number, planNumber }: StandardRecord) => !number && Boolean(planNumber);
