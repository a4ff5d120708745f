import type { VersionedRecord } from '../concepts/versioned-record.ts';
import type { Dataset } from '../dataset/dataset-schema.ts';
import { type Labels, labelsOf } from '../labels/labels.ts';
import type { Change } from '../model/version.ts';
import { listRecords, nameRecordKind, recordLabels } from './list-records.ts';
import { createGoneNames } from './name-gone.ts';

/** Changes of one sort to records of one kind. */
export interface ChangeGroup {
  kind: string;
  change: Change['change'];
  ids: string[];
}

/** Groups changes by kind and sort, in their order: removals first within a kind. */
export function groupChanges(changes: readonly Change[]): ChangeGroup[] {
  return Object.keys(recordLabels).flatMap((kind) =>
    (['removed', 'added', 'changed'] as const).flatMap((change) => {
      const ids = changes.filter((c) => c.kind === kind && c.change === change).map((c) => c.id);
      return ids.length > 0 ? [{ kind, change, ids }] : [];
    }),
  );
}

/** One line for a group: 标准：新增 3. */
export function formatGroup(labels: Labels, { kind, change, ids }: ChangeGroup): string {
  return labels.say('changes.group', {
    kind: nameRecordKind(labels, kind),
    change: labels.say(`change.${change}`),
    count: ids.length,
  });
}

/** All changes in one line, also when there are none. */
export function summariseChanges(labels: Labels, changes: readonly Change[]): string {
  const groups = groupChanges(changes).map((group) => formatGroup(labels, group));
  return groups.join(labels.say('mark.semicolon')) || labels.say('changes.none');
}

/** Finds the record a change is about in a dataset: `find(kind, id)`. */
export function createRecordFinder(
  dataset: Dataset,
): (kind: string, id: string) => VersionedRecord | undefined {
  const records = new Map(listRecords(dataset).map((r) => [`${r.kind} ${r.id}`, r]));
  return (kind, id) => records.get(`${kind} ${id}`);
}

/** What readers call the records of a group, with their addresses; those of which no name is left are counted. */
export function createChangeNames(
  dataset: Dataset,
): (group: ChangeGroup) => { label: string; address: string | null }[] {
  const find = createRecordFinder(dataset);
  const nameGone = createGoneNames(dataset);
  const { say } = labelsOf(dataset);
  return ({ kind, change, ids }) => {
    const named = ids.flatMap((id) => {
      const known = change === 'removed' ? undefined : find(kind, id);
      const label = known?.label ?? nameGone(kind, id);
      return label === null ? [] : [{ label, address: known?.address ?? null }];
    });
    const count = ids.length - named.length;
    if (count === 0) return named;
    const key = named.length > 0 ? 'changes.unnamedMore' : 'changes.unnamed';
    return [...named, { label: say(key, { count }), address: null }];
  };
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
