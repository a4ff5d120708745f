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
  const say = (
    key: 'work.inForce' | 'work.newer' | 'work.coming' | 'work.unstated',
    edition: Standard,
  ) => phrase<typeof key, Piece>(key, { edition: name(edition) });
  switch (standing) {
    case 'inForce': {
      const newer = listLaterEditions(work, shown.id).slice(0, 1);
      return [say('work.inForce', shown), ...newer.map((newest) => say('work.newer', newest))];
    }
    case 'coming':
    case 'unstated':
      return [say(`work.${standing}`, shown)];
    case 'ended': {
      const { successor } = shown.status;
      const ended = phrase<'work.ended', Piece>('work.ended', {});
      const place = { edition: name(shown), successor: successor ?? '' };
      return successor
        ? [ended, phrase<'work.succeeded', Piece>('work.succeeded', place)]
        : [ended];
    }
    default:
      throw new RangeError(`unknown standing ${standing satisfies never}`);
  }
}
