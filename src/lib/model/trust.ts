import type { Dataset } from '../dataset/dataset-schema.ts';
import type { Trust } from '../dataset/types.ts';

/** What may say how far it is to be trusted. */
interface Stated {
  trust?: Trust | undefined;
}

/** Whether a statement rests on less than what the dataset is made from: readers are told. */
export const isReported = ({ trust }: Stated): boolean => trust === 'reported' || trust === 'open';

/**
 * How far a statement may be trusted, as every output says it; null where nothing can be said: without source
 * documents none proves anything, and what a statement rests on is its evidence alone.
 */
export function readTrust({ sources }: Pick<Dataset, 'sources'>, stated: Stated): Trust | null {
  const { trust = null } = stated;
  return sources.sources.length === 0 && !isReported(stated) ? null : trust;
}
