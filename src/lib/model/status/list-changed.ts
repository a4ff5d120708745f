import type { Standard } from '../standard.ts';

/** The standards of which something is known beyond what their source says. */
export function listChanged(standards: readonly Standard[]): Standard[] {
  return standards.filter(({ status, listed }) => status.event !== listed.event);
}
