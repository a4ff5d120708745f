import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { Concept } from '../concept.ts';
import type { BookletFrame } from './booklet.ts';

/** A frame with the id of its booklet: unique across kinds, whatever the ids of the records. */
export interface IdentifiedFrame extends BookletFrame {
  id: string;
  /** Ids the booklet had under former ids of the record. */
  formerIds: readonly string[];
}

/** The booklets of a dataset: one for each family, and those its concepts declare. */
export function listBookletFrames(
  dataset: Dataset,
  concepts: readonly Concept[],
): IdentifiedFrame[] {
  const frames = [
    ...listFamilies(dataset),
    ...concepts.flatMap((concept) => concept.booklets?.(dataset) ?? []),
  ];
  return frames.map((frame) => ({
    ...frame,
    id: `${frame.kind}-${frame.of}`,
    formerIds: (frame.formerIds ?? []).map((former) => `${frame.kind}-${former}`),
  }));
}

function listFamilies({ site }: Dataset): BookletFrame[] {
  return site.families.map(({ id, formerIds, name, listing }) => ({
    kind: 'family',
    of: id,
    formerIds,
    name,
    place: listing,
    page: pageAddress.family(id),
    includes: ({ family }) => family?.id === id,
  }));
}
