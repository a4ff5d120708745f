import type { Labels } from '../../labels/labels.ts';
import type { StatusOn } from './derive-status.ts';

type Based = Pick<StatusOn, 'basis' | 'name'>;

/** What the badge of a status says: 列为现行 of one that nobody has looked up since it was listed. */
export const nameBadge = (
  { labels: { say } }: { labels: Pick<Labels, 'say'> },
  { basis, name }: Based,
): string => (basis === 'listed' ? say('badge.listed', { status: name }) : name);

/** The same as words alone say it, 待核实 behind what is only reported: 列为现行; 被代替（待核实）. */
export const nameBadgeMarked = ({ say }: Pick<Labels, 'say'>, status: Based): string => {
  const words = nameBadge({ labels: { say } }, status);
  return status.basis === 'reported'
    ? say('status.withBasis', { status: words, basis: say('trust.reported') })
    : words;
};
