import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { StatusEvent } from '../../dataset/types.ts';
import { identitiesOf } from '../identity/read-identity.ts';
import { deriveStatus, type StatusOn } from './derive-status.ts';
import { listProved } from './event-history.ts';
import { statusesOf } from './status-scale.ts';
import { isAtEnd } from './weigh-event.ts';

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
  const status = deriveStatus(events, asOf, statuses, end);
  return {
    status: passOn(dataset, status),
    listed: listing.length > 0 ? deriveStatus(listing, asOf, statuses) : null,
  };
}

/**
 * A plan whose standard is a record of its own has given way to that one as soon as there is more than a plan: what
 * its events tell of is told of the standard, which is one and not two.
 */
function passOn(dataset: Dataset, status: StatusOn): StatusOn {
  const { event, tone, successor } = status;
  if (event === null || successor === null || tone === 'planned' || isAtEnd(status)) return status;
  const identities = identitiesOf(dataset);
  const becameRecord = identities.find(event.record)?.becameRecord;
  if (becameRecord === undefined || identities.findId(successor) !== becameRecord) return status;
  const replaced = statusesOf(dataset).resolve('replaced');
  return { ...status, status: replaced.id, name: replaced.name, tone: replaced.tone };
}
