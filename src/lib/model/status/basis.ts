import type { StatusEvent } from '../../dataset/types.ts';
import { isReported } from '../trust.ts';
import { isListing } from './event-history.ts';
import { unstated } from './status-scale.ts';

/** What a status rests on, from the most to the least. */
export const bases = ['verified', 'reported', 'listed', 'unstated'] as const;

/**
 * What a status rests on: `verified`, somebody looked it up; `reported`, a second-hand source says so; `listed`, a
 * source of a date says so and nobody has looked since; `unstated`, nothing says anything of it.
 */
export type Basis = (typeof bases)[number];

/** What a status rests on that an event decided; null for none. */
export function restsOn(event: StatusEvent | null): Basis {
  if (event === null || (event.kind === 'listed' && event.status === unstated)) return 'unstated';
  if (event.kind === 'verified' || event.trust === 'verified') return 'verified';
  return isReported(event) ? 'reported' : 'listed';
}

/**
 * The date to which a status is known that an event decided: that of the listing or the verification; of what is
 * reported, or verified by its evidence, the newest on which somebody looked. Null where nobody recorded that: when
 * something happened is not when it was known to have.
 */
export function knowsSince(event: StatusEvent): string | null {
  const { kind, date, trust, evidence = [] } = event;
  if (kind === 'verified' || (trust !== 'verified' && !isReported(event))) return date;
  const looked = evidence.flatMap(({ seenOn }) => seenOn ?? []).sort();
  return looked.at(-1) ?? (isListing(event) ? date : null);
}
