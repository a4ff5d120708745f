/** One difference between two versions. */
export interface Change {
  kind: string;
  id: string;
  change: 'added' | 'removed' | 'changed';
}

/** A released version and what it changed, or the changes made since the last release. */
export interface Version {
  /** Null for what is not released yet. */
  version: string | null;
  date: string | null;
  changes: Change[];
  /** The changes in one line. */
  summary: string;
}
