import type { StandardRecord } from '../../dataset/types.ts';
import { type Draft, findCalled, foldTitle } from '../draft/draft.ts';
import type { Entry } from './entry.ts';

/**
 * Finds the standards of a dataset that the rows of a catalogue are about: by the address of their page, else by
 * number, else by plan number, else by the number it is called by, else by the title where only one without a number has it. Each standard is found once;
 * who is surest of it comes first.
 */
export function locateEntries(entries: readonly Entry[], draft: Draft): Map<Entry, StandardRecord> {
  const { byId, byNumber, byTitle } = draft.standards;
  const found = new Map<Entry, StandardRecord>();
  const claimed = new Set<StandardRecord>();
  const ways: ((entry: Entry) => StandardRecord | undefined)[] = [
    ({ id }) => (id ? byId.get(id) : undefined),
    ({ number }) => (number ? byNumber.get(number) : undefined),
    ({ planNumber }) => (planNumber ? byNumber.get(planNumber) : undefined),
    ({ number }) => (number ? findCalled(draft, number) : undefined),
    ({ number, planNumber, title }) => {
      const named = (byTitle.get(foldTitle(title ?? '')) ?? []).filter(
        (record) =>
          !claimed.has(record) &&
          (!(number ?? planNumber) || !(record.number ?? record.planNumber)),
      );
      return named.length === 1 ? named[0] : undefined;
    },
  ];
  for (const find of ways) {
    for (const entry of entries) {
      const record = found.has(entry) ? undefined : find(entry);
      if (!record || claimed.has(record)) continue;
      claimed.add(record);
      found.set(entry, record);
    }
  }
  return found;
}
