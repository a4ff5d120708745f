import type { Labels } from '../../labels/labels.ts';
import { markName } from '../identity/name-identity.ts';
import type { StatusOn } from './derive-status.ts';

type Based = Pick<StatusOn, 'basis' | 'name'>;

/** What the badge of a status says: 列为现行 of one that nobody has looked up since it was listed. */
export const nameBadge = (
  { labels: { say } }: { labels: Pick<Labels, 'say'> },
  { basis, name }: Based,
): string => (basis === 'listed' ? say('badge.listed', { status: name }) : name);

/** The same with 待核实 behind what is only reported: what a status is called where no mark stands beside it. */
export const nameMarked = ({ labels }: { labels: Pick<Labels, 'say'> }, status: Based): string =>
  markName(labels, nameBadge({ labels }, status), status.basis === 'reported' ? 'reported' : null);
