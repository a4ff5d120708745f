import { expect, test } from 'vitest';
import { checkDay } from '../../../../../src/lib/concepts/status/check-day.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

/** A dataset of a day with one look, one erratum and one announcement of later days. */
function createDataset(asOf: string, later: string) {
  const dataset = structuredClone(loadFixture('second-dataset'));
  dataset.site.asOf = asOf;
  dataset.releases.releases = [];
  dataset.relations.relations = [];
  dataset.errata.errata = dataset.errata.errata
    .slice(0, 1)
    .map((each) => ({ ...each, date: later }));
  dataset.events.events = [
    { record: 'x', kind: 'verified', status: 'active', date: later, by: 'y' },
    { record: 'x', kind: 'withdrawn', date: later },
    { record: 'x', kind: 'published', date: null, evidence: [{ text: 'z', seenOn: later }] },
  ];
  return dataset;
}

test('what was looked up or noted after the day of the dataset is hinted at, what is announced is not', () => {
  const found = checkDay(createDataset('2024-06-15', '2024-06-16'));
  expect(found.map(({ severity, path }) => [severity, path?.join('.')])).toEqual([
    ['hint', 'events.0.date'],
    ['hint', 'errata.0.date'],
    ['hint', 'events.2.evidence.0.seenOn'],
  ]);
});

test.each(['2024-06-16', '2024-06', '2024'])('nothing is newer than its own day: %s', (asOf) => {
  expect(checkDay(createDataset(asOf, '2024-06-16'))).toEqual([]);
});
