import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { StatusEvent } from '../../dataset/types.ts';
import { labelsOf } from '../../labels/labels.ts';
import type { FactPart } from '../fact.ts';
import type { Model } from '../model.ts';
import { formatPlaceWithin } from '../places/format-place.ts';
import { hasEnded, nameOwnSuccessor, type Successor } from '../relations/find-successors.ts';
import { noteKnownOut } from '../relations/follow-successors.ts';
import { listContested } from '../relations/list-contested.ts';
import type { Standard } from '../standard.ts';
import type { StatusOn } from './derive-status.ts';
import { isBareListing, isListing } from './event-history.ts';
import { nameBadge } from './name-status.ts';
import { sayDate, sayDated } from './say-date.ts';
import { statusesOf, unstated } from './status-scale.ts';

/** The status of a standard in words, with what it rests on and what its source said: 现行（2020 年列为现行）. */
export function describeStatus(
  { labels: { say }, dataset }: { labels: Pick<Model['labels'], 'say'>; dataset: Dataset },
  { status, listed }: Pick<Standard, 'status' | 'listed'>,
): string {
  const words = nameBadge({ labels: { say } }, status);
  const grounds = describeGrounds({ labels: { say }, dataset }, status);
  // An event without a date that is called like the status adds nothing to it; what an event says in the very words of
  // the badge says all of it, with its date.
  const isAlike = grounds === status.name && status.event?.date === null;
  const whole = grounds.includes(words)
    ? grounds
    : say('status.withBasis', { status: words, basis: grounds });
  const known = grounds === '' || isAlike ? words : whole;
  if (listed === null || listed.status === status.status) return known;
  return say('status.differs', { known, listed: listed.name });
}

/**
 * What a status rests on, in words: 2020 年列为现行，此后未核查; 2021-10-01 实施，待核实. Empty where there is nothing.
 * @param named its event in words.
 */
export function describeGrounds(
  { labels: { say }, dataset }: { labels: Pick<Model['labels'], 'say'>; dataset: Dataset },
  { event, basis, contrary }: Pick<StatusOn, 'event' | 'basis' | 'contrary'>,
  named: string = event === null ? '' : describeEvent(dataset, event),
): string {
  if (event === null || (isBareListing(event) && basis !== 'reported')) return '';
  const own = isBareListing(event) ? '' : named;
  const told = contrary
    ? say('status.contrary', { known: own, event: nameEvent(dataset, contrary) })
    : own;
  if (basis === 'reported')
    return [told, say('trust.reported')].filter(Boolean).join(say('mark.pause'));
  if (event.by) return say('status.by', { known: told, unit: event.by });
  if (basis !== 'listed' || event.date === null) return told;
  const place = findOwnPlace(dataset, event);
  const known = place ? say('status.withBasis', { status: told, basis: place }) : told;
  return say('status.notSince', { known });
}

/**
 * The same beside a badge, which says the status and that it is only reported: behind 列为现行 no more than 2020
 * 年，此后未核查, and behind what has no date that none is known.
 */
export function describeBeside(
  model: { labels: Pick<Model['labels'], 'say'>; dataset: Dataset },
  status: Pick<StatusOn, 'event' | 'basis' | 'contrary' | 'name'>,
): string {
  const { event, contrary } = status;
  if (event === null) return '';
  const { say } = model.labels;
  const basis = status.basis === 'reported' ? 'unstated' : status.basis;
  const words = nameEvent(model.dataset, event);
  const isSaid = contrary === null && [status.name, nameBadge(model, status)].includes(words);
  if (isSaid && event.date === null) return isListing(event) ? '' : say('status.noDate');
  if (isSaid && event.date !== null)
    return describeGrounds(model, { ...status, basis }, sayDate(model.labels, event.date));
  if (event.status !== unstated) return describeGrounds(model, { ...status, basis });
  const list = nameList(model.dataset, event.evidence);
  const listed = event.date === null ? list : sayDated(labelsOf(model.dataset), event.date, list);
  return describeGrounds(model, { ...status, basis }, listed);
}

/** Where the document of the standard itself tells of an event: 封面; undefined where it does not. */
function findOwnPlace(dataset: Dataset, { record, evidence = [] }: StatusEvent) {
  const own = dataset.sources.sources.find(({ standard }) => standard === record)?.id;
  const place = evidence.find((each) => own !== undefined && each.place?.source === own)?.place;
  return place && formatPlaceWithin(place, dataset);
}

/** An event in words, with its date where one is known: 2020 年列为现行. */
export function describeEvent(
  dataset: Dataset,
  event: Pick<StatusEvent, 'date' | 'kind' | 'status' | 'evidence'>,
): string {
  const { date } = event;
  const words = nameEvent(dataset, event);
  return date === null ? words : sayDated(labelsOf(dataset), date, words);
}

type Named = Pick<StatusEvent, 'kind' | 'status' | 'evidence'>;

/** An event in words with the number it names: 被 GB/T 35273-2020 代替, 发布 GB/T 40692-2021. */
export function nameNumbered<Piece>(
  dataset: Dataset,
  event: Named,
  number: Piece,
): (Piece | string)[] {
  const { phrase } = labelsOf(dataset);
  if (event.kind === 'replaced')
    return phrase<'event.replacedBy', Piece>('event.replacedBy', { number });
  const words = nameEvent(dataset, event);
  return phrase<'status.eventNumbered', Piece>('status.eventNumbered', { event: words, number });
}

/**
 * What an event is called: 发布; of a listing, with the status the dataset names, 列为现行, or where it stands
 * without any: 列于表1（状态未载）.
 */
export function nameEvent(dataset: Dataset, { kind, status, evidence = [] }: Named): string {
  const { say } = labelsOf(dataset);
  const statuses = statusesOf(dataset);
  if (kind === 'listed' || kind === 'verified') {
    if (status === unstated) return nameUnstated(dataset, evidence);
    return say(`event.${kind}`, { status: status ? statuses.resolve(status).name : '' });
  }
  const built = kind === 'listed-active' ? 'active' : kind === 'listed-planned' && 'planned';
  return built && statuses.isDeclared(built)
    ? say('event.listed', { status: statuses.resolve(built).name })
    : say(`event.${kind}`);
}

/** The same without the words that no status is given: 列于表1. */
function nameList(dataset: Dataset, evidence: StatusEvent['evidence'] = []): string {
  const { say } = labelsOf(dataset);
  const place = findList(dataset, evidence);
  return place ? say('event.listedPlainlyAt', { place }) : say('event.listedPlainly');
}

/** What its place is called of the list in which a standard stands; its row stands with the evidence. */
function findList(dataset: Dataset, evidence: NonNullable<StatusEvent['evidence']>) {
  const found = evidence.flatMap(({ place }) => place ?? [])[0];
  return found && formatPlaceWithin({ source: found.source, clause: found.clause }, dataset);
}

/** The list in which a standard stands without a status, as its place is called. */
function nameUnstated(dataset: Dataset, evidence: NonNullable<StatusEvent['evidence']>): string {
  const { say } = labelsOf(dataset);
  const place = findList(dataset, evidence);
  return place ? say('event.listedUnstatedAt', { place }) : say('event.listedUnstated');
}

/** Says what took the place of a standard or plan, with links where it is there; empty when nothing is known. */
export function describeSuccessor(model: Model, standard: Standard): FactPart[] {
  const contested = listContested(model, standard);
  if (contested.length > 0) {
    const number = linkSuccessors(model, contested);
    return model.labels
      .phrase<'status.contested', FactPart[]>('status.contested', { number })
      .flat();
  }
  const own = nameOwnSuccessor(model, standard);
  const ended = hasEnded(standard);
  const named = ended ? noteKnownOut(model, standard) : own ? [own] : [];
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
