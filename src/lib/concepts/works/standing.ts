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
  const edition = name(shown);
  switch (standing) {
    case 'inForce': {
      const [newest] = listLaterEditions(work, shown.id);
      const sentence = phrase('work.inForce', { edition });
      return newest ? [sentence, phrase('work.newer', { edition: name(newest) })] : [sentence];
    }
    case 'coming':
    case 'unstated':
      return [phrase(`work.${standing}`, { edition })];
    case 'ended': {
      const { successor } = shown.status;
      const sentence = phrase<'work.ended', Piece>('work.ended', {});
      return successor ? [sentence, phrase('work.succeeded', { edition, successor })] : [sentence];
    }
    default:
      throw new RangeError(`unknown standing ${standing satisfies never}`);
  }
}
