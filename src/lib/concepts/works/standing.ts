import type { Model } from '../../model/model.ts';
import type { Standard } from '../../model/standard.ts';
import { isVerifiedLately } from '../../model/status/assess.ts';
import { describeGrounds } from '../../model/status/describe-status.ts';
import { nameBadge, nameBadgeMarked } from '../../model/status/name-status.ts';
import { listLaterEditions } from '../../model/works/group-works.ts';
import type { Work } from '../../model/works/work.ts';

type Sight = Pick<Model, 'asOf' | 'dataset' | 'labels'>;

/**
 * Says which edition of a work is in force, or why none is: sentences in pieces, the first the one that matters.
 * What nobody has looked up lately is said with what it rests on.
 * @param name an edition as it stands in a sentence: words, or a link.
 */
export function tellStanding<Piece>(
  model: Sight,
  work: Work,
  name: (edition: Standard) => Piece,
): (Piece | string)[][] {
  const { phrase } = model.labels;
  const { shown, standing } = work;
  const edition = name(shown);
  switch (standing) {
    case 'inForce': {
      const grounds = describeUnverified(model, shown);
      const sentence =
        grounds === ''
          ? phrase<'work.inForce', Piece>('work.inForce', { edition })
          : phrase<'work.inForceAsKnown', Piece>('work.inForceAsKnown', { edition, grounds });
      return [sentence, ...tellNewer(model, work, name)];
    }
    case 'unstated':
      return [tellUnstated(model, work, name)];
    case 'coming': {
      const grounds = describeUnverified(model, shown);
      return [
        grounds === ''
          ? phrase<'work.coming', Piece>('work.coming', { edition })
          : phrase<'work.comingAsKnown', Piece>('work.comingAsKnown', { edition, grounds }),
      ];
    }
    case 'ended':
      return tellEnded(model, work, name);
    default:
      throw new RangeError(`unknown standing ${standing satisfies never}`);
  }
}

/** What the status of an edition rests on where nobody has looked it up lately: 2020 列为现行，此后未核查. */
function describeUnverified(model: Sight, edition: Standard): string {
  if (isVerifiedLately(model, edition)) return '';
  const { say } = model.labels;
  const { status } = edition;
  const grounds = describeGrounds(model, status) || nameBadge(model, status);
  const isSaid = status.basis === 'reported' || (status.basis === 'listed' && status.event?.date);
  return isSaid ? grounds : say('status.notSince', { known: grounds });
}

function tellNewer<Piece>(
  model: Sight,
  work: Work,
  name: (edition: Standard) => Piece,
): (Piece | string)[][] {
  const { phrase } = model.labels;
  const newer = listLaterEditions(work, work.shown.id).slice(0, 1);
  return newer.map((newest) =>
    phrase<'work.newer', (Piece | string)[]>('work.newer', {
      edition: newest.status.event
        ? phrase<'status.withBasis', Piece>('status.withBasis', {
            status: name(newest),
            basis: nameBadgeMarked(model.labels, newest.status),
          })
        : [name(newest)],
    }).flat(),
  );
}

function tellUnstated<Piece>(
  model: Sight,
  { shown, editions }: Work,
  name: (edition: Standard) => Piece,
): (Piece | string)[] {
  const { phrase } = model.labels;
  const edition = name(shown);
  if (shown.status.event !== null) {
    const status = nameBadgeMarked(model.labels, shown.status);
    return phrase<'work.neutral', Piece>('work.neutral', { edition, status });
  }
  const key = shown === editions.at(-1) ? 'work.newest' : 'work.unstated';
  return phrase<typeof key, Piece>(key, { edition });
}

function tellEnded<Piece>(
  { labels: { say, phrase } }: Sight,
  { shown, editions }: Work,
  name: (edition: Standard) => Piece,
): (Piece | string)[][] {
  const rests = (basis: Standard['status']['basis']) =>
    editions.some(({ status }) => status.basis === basis);
  const reported = say('trust.reported');
  const ended = rests('reported')
    ? say('work.endedReported', { reported })
    : say(
        editions.every(({ status }) => status.basis === 'verified')
          ? 'work.ended'
          : 'work.endedAsKnown',
      );
  const { successor, successorBasis, basis } = shown.status;
  if (!successor) return [[ended]];
  const isDoubtful = successorBasis === 'reported' || basis === 'reported';
  const place = {
    edition: name(shown),
    successor: isDoubtful ? say('work.reported', { edition: successor }) : successor,
  };
  return [[ended], phrase<'work.succeeded', Piece | string>('work.succeeded', place)];
}
