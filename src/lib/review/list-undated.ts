import type { Dataset } from '../dataset/dataset-schema.ts';
import { isReported } from '../model/trust.ts';

/**
 * The evidence of reported events of which nobody recorded the day somebody looked, a line each: the record and where
 * it was seen. Pages change, and go: it is to be looked at again.
 */
export function listUndated({ events }: Pick<Dataset, 'events'>): string[] {
  const lines = events.events
    .filter(isReported)
    .flatMap(({ record, evidence = [] }) =>
      evidence.flatMap(({ seenAt, seenOn }) =>
        seenAt === undefined || seenOn !== undefined ? [] : [`${record}\t${seenAt}`],
      ),
    );
  return [...new Set(lines)];
}
