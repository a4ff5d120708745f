import type { StatusEvent } from '../../dataset/types.ts';
import type { Labels } from '../../labels/labels.ts';
import type { Model } from '../model.ts';
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

/** Says which number took the place of a standard or plan; empty when none is known. */
export function describeSuccessor({ say }: Labels, { status, record }: Standard): string {
  const { successor: number } = status;
  if (!number || number === record.number) return '';
  const ended = status.status === 'replaced' || status.status === 'withdrawn';
  return say(ended ? 'status.replacedBy' : 'status.becameNumber', { number });
}
