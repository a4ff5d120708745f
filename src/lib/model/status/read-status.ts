import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { StatusEvent } from '../../dataset/types.ts';
import { deriveStatus, type StatusOn } from './derive-status.ts';
import { listProved } from './event-history.ts';
import { statusesOf } from './status-scale.ts';

/**
 * The status of a standard as known on a day, and as its source documents list it; null where none does.
 * @param events its own events, in order of time.
 * @param asOf the day, `YYYY-MM-DD`.
 * @param end what its replacement by another amounts to, if anything.
 */
export function readStatus(
  dataset: Dataset,
  events: readonly StatusEvent[],
  asOf: string,
  end?: StatusEvent,
): { status: StatusOn; listed: StatusOn | null } {
  const statuses = statusesOf(dataset);
  const listing = listProved(dataset, events);
  return {
    status: deriveStatus(end ? [...events, end] : events, asOf, statuses),
    listed: listing.length > 0 ? deriveStatus(listing, asOf, statuses) : null,
  };
}
