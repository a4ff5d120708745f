import type { Dataset } from '../dataset/dataset-schema.ts';
import type { Change } from './compare-digests.ts';
import { listRecords, recordWords } from './list-records.ts';
import type { VersionedRecord } from './versioned-record.ts';

/** What readers see for a change. */
export const changeWords: Record<Change['change'], string> = {
  added: '新增',
  removed: '删去',
  changed: '改动',
};

/** Changes of one sort to records of one kind. */
export interface ChangeGroup {
  kind: string;
  change: Change['change'];
  ids: string[];
}

/** Groups changes by kind and sort, in their order: removals first within a kind. */
export function groupChanges(changes: readonly Change[]): ChangeGroup[] {
  return Object.keys(recordWords).flatMap((kind) =>
    (['removed', 'added', 'changed'] as const).flatMap((change) => {
      const ids = changes.filter((c) => c.kind === kind && c.change === change).map((c) => c.id);
      return ids.length > 0 ? [{ kind, change, ids }] : [];
    }),
  );
}

/** One line for a group: 标准：新增 3. */
export function formatGroup({ kind, change, ids }: ChangeGroup): string {
  return `${recordWords[kind]}：${changeWords[change]} ${ids.length}`;
}

/** All changes in one line; 无变化 when there are none. */
export function summariseChanges(changes: readonly Change[]): string {
  return groupChanges(changes).map(formatGroup).join('；') || '无变化';
}

/** Finds the record a change is about in a dataset: `find(kind, id)`. */
export function createRecordFinder(
  dataset: Dataset,
): (kind: string, id: string) => VersionedRecord | undefined {
  const records = new Map(listRecords(dataset).map((r) => [`${r.kind} ${r.id}`, r]));
  return (kind, id) => records.get(`${kind} ${id}`);
}

/** The members of a record that differ between two versions; empty for other values than objects. */
export function listChangedFields(before: unknown, after: unknown): string[] {
  if (!isObject(before) || !isObject(after)) return [];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
