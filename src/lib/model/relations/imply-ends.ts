import type { Relation } from '../../concepts/relations/schema.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { nameRecord } from '../../dataset/record-words.ts';
import type { StandardRecord, StatusEvent } from '../../dataset/types.ts';
import { labelsOf } from '../../labels/labels.ts';
import { deriveStatus, type StatusOn } from '../status/derive-status.ts';
import { hasCome } from '../status/settle-day.ts';
import { statusesOf } from '../status/status-scale.ts';
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
  const records = new Map(dataset.standards.standards.map((record) => [record.id, record]));
  const replaced = new Set(
    relations.flatMap(({ type, to }) =>
      type === 'replaces' && typeof to === 'string' ? [to] : [],
    ),
  );
  const hasEffect = createEffect(dataset, histories, asOf);
  const nameEnd = ({ from }: Relation): string[] => {
    if (typeof from !== 'string') return [nameOutside(from)];
    const record = records.get(from);
    return record ? [nameRecord(record)] : [];
  };
  const ends = [...replaced].flatMap((id): [string, StatusEvent][] => {
    const { tone, event } = deriveStatus(histories.get(id) ?? [], asOf, statuses);
    if (tone === 'replaced' || tone === 'withdrawn') return [];
    const replacing = relationsOf(dataset)
      .replacing(id)
      .filter((relation) => hasEffect(relation) && !isFoundOtherwise(relation.date, event));
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
 * Whether somebody who looked later than the date of an end found a standard not to be at it. What has no date, or
 * none precise enough to lie before, may have come about since.
 * @param event what decides the status of the standard.
 */
export const isFoundOtherwise = (
  date: string | null | undefined,
  event: Pick<StatusEvent, 'kind' | 'date'> | null,
): boolean =>
  Boolean(date && event?.kind === 'verified' && event.date) &&
  String(date) < String(event?.date).slice(0, String(date).length);

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
