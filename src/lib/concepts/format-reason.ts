import type { StandardLink } from '../dataset/types.ts';
import type { Labels } from '../labels/labels.ts';

/** Why a standard is linked to a record, with a word that it answers only part of it where that is so. */
export function formatReason({ say }: Labels, { fit, reason }: StandardLink): string {
  return fit === 'partial' ? say('fit.partialReason', { reason }) : reason;
}
