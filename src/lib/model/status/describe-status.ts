import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { StatusEvent } from '../../dataset/types.ts';
import { labelsOf } from '../../labels/labels.ts';
import type { FactPart } from '../fact.ts';
import type { Model } from '../model.ts';
import {
  hasEnded,
  listSuccessors,
  nameOwnSuccessor,
  type Successor,
} from '../relations/find-successors.ts';
import type { Standard } from '../standard.ts';
import { isBareListing } from './event-history.ts';
import { type Scaled, statusesOf } from './status-scale.ts';

/** The status of a standard in words, with what it rests on and what its source said: 现行（2020 列为现行）. */
export function describeStatus(
  { labels: { say }, dataset }: { labels: Model['labels']; dataset: Dataset },
  { status, listed }: Pick<Standard, 'status' | 'listed'>,
): string {
  const { event, reported } = status;
  const told = event && !isBareListing(event) ? describeEvent(dataset, event) : status.name;
  // A listing in the very words of the status says all of it, with its date.
  const listing = event?.kind === 'listed' && nameEvent(dataset, event) === status.name;
  const plain = listing ? told : status.name;
  const basis = [
    ...(told === plain ? [] : [told]),
    ...(reported ? [say('trust.reported')] : []),
  ].join(say('mark.pause'));
  const known = basis ? say('status.withBasis', { status: plain, basis }) : plain;
  if (listed === null || listed.status === status.status) return known;
  return say('status.differs', { known, listed: listed.name });
}

/** An event in words, with its date where one is known: 2020 列为现行. */
export function describeEvent(
  dataset: Scaled,
  event: Pick<StatusEvent, 'date' | 'kind' | 'status'>,
): string {
  const { date } = event;
  const words = nameEvent(dataset, event);
  return date === null ? words : labelsOf(dataset).say('status.since', { date, event: words });
}

/** What an event is called: 发布; of a listing, with the status the dataset names: 列为现行. */
export function nameEvent(
  dataset: Scaled,
  { kind, status }: Pick<StatusEvent, 'kind' | 'status'>,
): string {
  const { say } = labelsOf(dataset);
  const statuses = statusesOf(dataset);
  if (kind === 'listed') {
    return say('event.listed', { status: status ? statuses.resolve(status).name : '' });
  }
  const built = kind === 'listed-active' ? 'active' : kind === 'listed-planned' && 'planned';
  return built && statuses.isDeclared(built)
    ? say('event.listed', { status: statuses.resolve(built).name })
    : say(`event.${kind}`);
}

/** Says what took the place of a standard or plan, with links where it is there; empty when nothing is known. */
export function describeSuccessor(model: Model, standard: Standard): FactPart[] {
  const own = nameOwnSuccessor(model, standard);
  const ended = hasEnded(standard);
  const named = ended ? listSuccessors(model, standard) : own ? [own] : [];
  if (named.length === 0) return [];
  const number = linkSuccessors(model, named);
  const key = ended ? 'status.replacedBy' : 'status.becameNumber';
  return model.labels.phrase<typeof key, FactPart[]>(key, { number }).flat();
}

/** Standards by their numbers, one after another with what is said of each, those of the dataset with links. */
export const linkSuccessors = (
  { labels: { say, phrase } }: Pick<Model, 'labels'>,
  successors: readonly Successor[],
): FactPart[] =>
  successors.flatMap(({ number, standard, note }, i): FactPart[] => {
    const link = standard
      ? { words: number, address: standard.address, standard: standard.id }
      : number;
    return [
      ...(i > 0 ? [say('mark.comma')] : []),
      ...(note
        ? phrase<'status.numberNoted', FactPart>('status.numberNoted', { number: link, note })
        : [link]),
    ];
  });
