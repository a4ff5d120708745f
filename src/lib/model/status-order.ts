import type { Status } from './derive-status.ts';

/** The statuses in the order a standard goes through them. */
export const statusOrder: readonly Status[] = [
  'planned',
  'upcoming',
  'active',
  'replaced',
  'withdrawn',
];
