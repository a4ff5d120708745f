import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { concepts } from '../registry.ts';
import type { BookletFrame } from './booklet.ts';
import { bookletId } from './booklet-id.ts';

/** The booklets of a dataset: one for each family, and those its concepts declare; former ids of booklets too. */
export function listBookletFrames(
  dataset: Dataset,
): (BookletFrame & { id: string; formerIds: readonly string[] })[] {
  const frames = [
    ...dataset.site.families.map(
      ({ id, formerIds, name, listing }): BookletFrame => ({
        kind: 'family',
        of: id,
        formerIds,
        name,
        place: listing,
        page: pageAddress.family(id),
        includes: ({ family }) => family?.id === id,
        divide: 'categories',
      }),
    ),
    ...concepts.flatMap((concept) => concept.booklets?.(dataset) ?? []),
  ];
  return frames.map((frame) => ({
    ...frame,
    id: bookletId(frame.kind, frame.of),
    formerIds: (frame.formerIds ?? []).map((former) => bookletId(frame.kind, former)),
  }));
}
