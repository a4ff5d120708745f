import type { StatusEvent } from '../../dataset/types.ts';
import type { Labels } from '../../labels/labels.ts';
import type { FactPart } from '../fact.ts';
import type { Model } from '../model.ts';
import {
  hasEnded,
  listSuccessors,
  nameOwnSuccessor,
  type Successor,
} from '../relations/find-successors.ts';
import type { Standard } from '../standard.ts';

/** The status of a standard in words, with what it rests on and what its source said: 现行（2020 列为现行）. */
export function describeStatus(
  { labels: { say }, dataset }: Pick<Model, 'labels' | 'dataset'>,
  { status, listed }: Standard,
): string {
  const { event, reported } = status;
  const basis = [
    ...(event ? [describeEvent({ say }, event)] : []),
    ...(reported ? [say('trust.reported')] : []),
  ].join(say('mark.pause'));
  const word = say(`status.${status.status}`);
  const known = basis ? say('status.withBasis', { status: word, basis }) : word;
  if (listed.status === status.status) return known;
  const sourced = dataset.sources.sources.length > 0;
  return say(sourced ? 'status.differs' : 'status.ownDiffers', {
    known,
    listed: say(`status.${listed.status}`),
  });
}

/** An event in words, with its date where one is known: 2020 列为现行. */
export function describeEvent(
  { say }: Pick<Labels, 'say'>,
  { date, kind }: Pick<StatusEvent, 'date' | 'kind'>,
): string {
  const event = say(`event.${kind}`);
  return date === null ? event : say('status.since', { date, event });
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

/** Standards by their numbers, one after another, those of the dataset with links to their pages. */
export const linkSuccessors = (
  { labels: { say } }: Pick<Model, 'labels'>,
  successors: readonly Successor[],
): FactPart[] =>
  successors.flatMap(({ number, standard }, i): FactPart[] => [
    ...(i > 0 ? [say('mark.comma')] : []),
    standard ? { words: number, address: standard.address, standard: standard.id } : number,
  ]);
