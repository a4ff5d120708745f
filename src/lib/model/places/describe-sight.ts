import type { StatusEvent } from '../../dataset/types.ts';
import type { Labels } from '../../labels/labels.ts';

type Evidence = NonNullable<StatusEvent['evidence']>[number];

/** Where evidence was seen, and on which day, or that nobody recorded it; undefined for what stands in a source. */
export function describeSight(
  { say }: Labels,
  { seenAt: where, seenOn: date }: Evidence,
): string | undefined {
  if (where === undefined) return undefined;
  return date ? say('evidence.lookedOn', { where, date }) : say('evidence.lookedOnce', { where });
}
