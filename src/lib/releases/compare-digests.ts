import type { Dataset } from '../dataset/dataset-schema.ts';
import type { Release } from '../dataset/types.ts';
import type { Change } from '../model/version.ts';
import { fingerprint } from './fingerprint.ts';
import { listRecords, recordLabels } from './list-records.ts';

/** The records of one version: fingerprint by id, by kind. */
export type Digest = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** How far a version must rise: a major step when something is gone, minor when something was added, else a patch. */
export type Step = 'major' | 'minor' | 'patch';

/** The digest of a dataset. */
export function digestDataset(dataset: Dataset): Digest {
  const digest = new Map<string, Map<string, string>>();
  for (const { kind, id, value } of listRecords(dataset)) {
    const records = digest.get(kind) ?? new Map<string, string>();
    digest.set(kind, records.set(id, fingerprint(value)));
  }
  return digest;
}

/** The digest after each release, made by adding up what each release holds; oldest first. */
export function foldReleases(releases: readonly Release[]): Digest[] {
  let last: Digest = new Map();
  return releases.map(({ records }) => {
    const next = new Map([...last].map(([kind, ids]) => [kind, new Map(ids)]));
    for (const [kind, ids] of Object.entries(records)) {
      const known = next.get(kind) ?? new Map<string, string>();
      next.set(kind, known);
      for (const [id, print] of Object.entries(ids)) {
        if (print === null) known.delete(id);
        else known.set(id, print);
      }
    }
    last = next;
    return next;
  });
}

/** What differs between two versions, by kind in the order of `recordLabels`, then by id. */
export function compareDigests(before: Digest, after: Digest): Change[] {
  return Object.keys(recordLabels).flatMap((kind) => {
    const [old, now] = [before.get(kind), after.get(kind)];
    const ids = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].sort();
    return ids.flatMap((id): Change[] => {
      const [was, is] = [old?.get(id), now?.get(id)];
      if (was === is) return [];
      if (was === undefined) return [{ kind, id, change: 'added' }];
      return [{ kind, id, change: is === undefined ? 'removed' : 'changed' }];
    });
  });
}

/** The step that changes call for; null when there are none. */
export function requiredStep(changes: readonly Change[]): Step | null {
  if (changes.length === 0) return null;
  if (changes.some(({ change }) => change === 'removed')) return 'major';
  return changes.some(({ change }) => change === 'added') ? 'minor' : 'patch';
}

/** The version after a step: 1.2.3 → 2.0.0, 1.3.0 or 1.2.4. */
export function raiseVersion(version: string, step: Step): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (step === 'major') return `${major + 1}.0.0`;
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** What a release holds: the records that are new or changed since the last one, null for those gone. */
export function packChanges(changes: readonly Change[], after: Digest): Release['records'] {
  const records: Release['records'] = {};
  for (const { kind, id } of changes) {
    const ids = records[kind] ?? {};
    ids[id] = after.get(kind)?.get(id) ?? null;
    records[kind] = ids;
  }
  return records;
}
