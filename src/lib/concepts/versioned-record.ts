import type { Dataset } from '../dataset/dataset-schema.ts';
import { nameRecord } from '../dataset/record-words.ts';

/** A record of a dataset as versions see it. */
export interface VersionedRecord {
  kind: string;
  /** Unique among the records of its kind, the same in every version. */
  id: string;
  /** What readers call it. */
  label: string;
  /** Address of its page or place, null when it has none of its own. */
  address: string | null;
  value: unknown;
}

/** What standards are called in versions: by number, else by that of the plan, else by title. */
export function nameStandards({ standards }: Dataset): (id: string) => string {
  const names = new Map(standards.standards.map((s) => [s.id, nameRecord(s)]));
  return (id) => names.get(id) ?? id;
}
