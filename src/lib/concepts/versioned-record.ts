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
