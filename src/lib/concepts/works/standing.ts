import type { Labels } from '../../labels/labels.ts';
import type { Standard } from '../../model/standard.ts';
import { listLaterEditions } from '../../model/works/group-works.ts';
import type { Work } from '../../model/works/work.ts';

/**
 * Says which edition of a work is in force, or why none is: sentences in pieces, the first the one that matters.
 * @param name an edition as it stands in a sentence: words, or a link.
 */
export function tellStanding<Piece>(
  { phrase }: Labels,
  work: Work,
  name: (edition: Standard) => Piece,
): (Piece | string)[][] {
  const { shown, standing } = work;
  const mark = (edition: Piece | string): (Piece | string)[] =>
    shown.status.basis === 'reported'
      ? phrase<'work.reported', Piece | string>('work.reported', { edition })
      : [edition];
  const say = (key: 'work.inForce' | 'work.coming' | 'work.newest' | 'work.unstated') =>
    phrase<typeof key, (Piece | string)[]>(key, { edition: mark(name(shown)) }).flat();
  const tellUnstated = (): (Piece | string)[] => {
    const edition = mark(name(shown));
    if (shown.status.event !== null) {
      const place = { edition, status: shown.status.name };
      return phrase<'work.neutral', (Piece | string)[]>('work.neutral', place).flat();
    }
    return say(shown === work.editions.at(-1) ? 'work.newest' : 'work.unstated');
  };
  switch (standing) {
    case 'inForce': {
      const newer = listLaterEditions(work, shown.id).slice(0, 1);
      return [
        say('work.inForce'),
        ...newer.map((newest) =>
          phrase<'work.newer', Piece>('work.newer', { edition: name(newest) }),
        ),
      ];
    }
    case 'unstated':
      return [tellUnstated()];
    case 'coming':
      return [say('work.coming')];
    case 'ended': {
      const { successor } = shown.status;
      const ended = phrase<'work.ended', Piece>('work.ended', {});
      if (!successor) return [ended];
      const place = { edition: [name(shown)], successor: mark(successor) };
      return [ended, phrase<'work.succeeded', (Piece | string)[]>('work.succeeded', place).flat()];
    }
    default:
      throw new RangeError(`unknown standing ${standing satisfies never}`);
  }
}
