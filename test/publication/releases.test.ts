import { expect, test } from 'vitest';
import {
  compareDigests,
  foldReleases,
  raiseVersion,
  requiredStep,
} from '../../src/lib/releases/compare-digests.ts';
import { createChangeNames, groupChanges } from '../../src/lib/releases/describe-changes.ts';
import { listRecords } from '../../src/lib/releases/list-records.ts';
import { listVersions } from '../../src/lib/releases/list-versions.ts';
import { findIds } from '../engine/lib/releases/find-ids.ts';
import { readPublishedDataset } from './published-dataset.ts';

const dataset = readPublishedDataset();

test('every release raises the version by what changed', () => {
  const { releases } = dataset.releases;
  const digests = foldReleases(releases);
  const wrong = releases.slice(1).filter(({ version }, i) => {
    const step = requiredStep(compareDigests(digests[i] ?? new Map(), digests[i + 1] ?? new Map()));
    return step === null || version !== raiseVersion(releases[i]?.version ?? '', step);
  });
  expect(wrong).toEqual([]);
});

test('no two records are of the same kind and id', () => {
  const keys = listRecords(dataset).map(({ kind, id }) => `${kind} ${id}`);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

test('every change of every version is told by names', () => {
  const tell = createChangeNames(dataset);
  const told = listVersions(dataset).flatMap(({ changes }) =>
    groupChanges(changes).flatMap((group) =>
      tell(group).map(({ label }) => ({ kind: group.kind, label })),
    ),
  );
  expect(told.length).toBeGreaterThan(100);
  expect(findIds(dataset, told)).toEqual([]);
});
