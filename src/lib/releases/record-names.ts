import type { Concept } from '../concepts/concept.ts';
import type { Dataset } from '../dataset/dataset-schema.ts';
import { listRecords } from './list-records.ts';

/** What readers call what has an address, by that address: records, and what concepts name besides. */
export function createRecordNames(
  dataset: Dataset,
  concepts: readonly Concept[],
): ReadonlyMap<string, string> {
  const records = listRecords(dataset).flatMap(({ address, label }): [string, string][] =>
    address ? [[address, label]] : [],
  );
  const named = concepts
    .flatMap((concept) => concept.names?.(dataset, concepts) ?? [])
    .map(({ label, address }): [string, string] => [address, label]);
  return new Map([...named, ...records.reverse()]);
}
