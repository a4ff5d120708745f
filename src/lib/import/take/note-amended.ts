import { addRelations, type Draft } from '../draft/draft.ts';
import type { Entry } from '../rows/entry.ts';
import type { TakenEntry } from './take-entry.ts';

/** An amendment that comes new amends the standard whose number its own begins with. */
export function noteAmended(
  draft: Draft,
  entries: readonly Entry[],
  taken: readonly TakenEntry[],
): void {
  for (const [i, { amends, rows }] of entries.entries()) {
    const { record, isNew } = taken[i] ?? {};
    if (amends && record && isNew) {
      const said = { line: rows[0].line, heading: '', cell: record.number ?? '' };
      const end = { from: record.id, to: { number: amends } };
      addRelations(draft, record.id, [{ type: 'amends', ...end, said }]);
    }
  }
}
