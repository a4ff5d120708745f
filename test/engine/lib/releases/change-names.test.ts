import { expect, test } from 'vitest';
import type { Dataset } from '../../../../src/lib/dataset/dataset-schema.ts';
import { createChangeNames, groupChanges } from '../../../../src/lib/releases/describe-changes.ts';
import { listRecords, recordLabels } from '../../../../src/lib/releases/list-records.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';
import { findIds } from './find-ids.ts';

const fixtures = [
  'second-dataset',
  'relations-dataset',
  'statuses-dataset',
  'classified-dataset',
] as const;
const core = loadFixture('core-dataset');

/** A fixture with a lead besides: none of them has any. */
function load(name: (typeof fixtures)[number]): Dataset {
  const dataset = loadFixture(name);
  const [standard] = dataset.standards.standards;
  if (!standard) throw new Error(`no standard in ${name}`);
  return { ...dataset, leads: { leads: [{ standard: standard.id, text: '另有新版' }] } };
}

/** The names of all records of a dataset, told by another as if each had changed in some way. */
function tellChanges(of: Dataset, by: Dataset, change: 'added' | 'removed' | 'changed') {
  const changes = listRecords(of).map(({ kind, id }) => ({ kind, id, change }));
  const tell = createChangeNames(by);
  return groupChanges(changes).flatMap((group) =>
    tell(group).map(({ label }) => ({ kind: group.kind, label })),
  );
}

test.each(fixtures)('no id is a word of any change of %s', (name) => {
  const dataset = load(name);
  for (const change of ['added', 'changed', 'removed'] as const) {
    expect(findIds(dataset, tellChanges(dataset, dataset, change))).toEqual([]);
    expect(findIds(dataset, tellChanges(dataset, core, change))).toEqual([]);
  }
});

test('the fixtures have records of every kind', () => {
  const kinds = fixtures.flatMap((name) => listRecords(load(name)).map(({ kind }) => kind));
  expect(Object.keys(recordLabels).filter((kind) => !kinds.includes(kind))).toEqual([]);
});

test('those of a group that no name is left of are counted', () => {
  const tell = createChangeNames(loadFixture('second-dataset'));
  const ids = ['one', 'two'];
  expect(tell({ kind: 'category', change: 'removed', ids })).toEqual([
    { label: '2 条，名称未留存', address: null },
  ]);
  expect(tell({ kind: 'erratum', change: 'removed', ids })).toHaveLength(2);
  expect(tell({ kind: 'standard', change: 'removed', ids: ['gx-t-105-2001', 'x'] })).toEqual([
    { label: 'GX/T 105-2001', address: null },
    { label: '另有 1 条，名称未留存', address: null },
  ]);
});
