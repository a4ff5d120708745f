import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageAddress } from '../../../../../src/lib/addresses/page-address.ts';
import type { Dataset } from '../../../../../src/lib/dataset/dataset-schema.ts';
import { deriveStatus } from '../../../../../src/lib/model/status/derive-status.ts';
import { describeDataDay, describeDay } from '../../../../../src/lib/model/status/describe-day.ts';
import {
  hasCome,
  isPastDataset,
  settleDay,
} from '../../../../../src/lib/model/status/settle-day.ts';
import { statusesOf } from '../../../../../src/lib/model/status/status-scale.ts';
import { writeStandard } from '../../../../../src/lib/outputs/markdown/write-standard.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { listPages } from '../../../../../src/lib/site/list-pages.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

type Event = Dataset['events']['events'][number];

/** The minimal dataset with these events of its standard, released or declared on these days. */
function withDates(events: Partial<Event>[], { released = '', declared = '' } = {}): Dataset {
  const dataset = structuredClone(loadFixture('minimal-dataset'));
  dataset.sources.sources = [];
  dataset.events.events = events.map((event) => ({
    ...{ record: 'x-1', kind: 'published', date: null, trust: 'reported' },
    ...event,
  }));
  if (released) {
    dataset.releases.releases = [{ version: '1.0.0', date: released, records: {} }];
  }
  if (declared) dataset.site.asOf = declared;
  return dataset;
}

const announced: Partial<Event>[] = [
  { kind: 'published', date: '2026-06-01' },
  { kind: 'implemented', date: '2027-01-01' },
];

const pagesOf = (dataset: Dataset, today: string) => {
  const model = createModel(dataset, today);
  return { pages: listPages(model), foot: describeDataDay(model) };
};

test('the day of the build shows nowhere: two days, the same pages', () => {
  const dataset = withDates(announced, { released: '2026-11-21' });
  expect(pagesOf(dataset, '2026-12-31')).toEqual(pagesOf(dataset, '2026-11-22'));
  const second = loadFixture('second-dataset');
  expect(pagesOf(second, '2024-06-30')).toEqual(pagesOf(second, '2024-06-15'));
});

test('an announced standard comes into force on its day, and the pages say what is counted', () => {
  const dataset = withDates(announced, { released: '2026-11-21' });
  const [before, after] = ['2026-12-31', '2027-01-01'].map((day) => createModel(dataset, day));
  expect(before?.standards.map(({ status }) => status.tone)).toEqual(['upcoming']);
  expect(after?.standards.map(({ status }) => status.tone)).toEqual(['active']);
  expect(before && describeDataDay(before)).toBe('2026-11-21');
  expect(after && describeDataDay(after)).toContain('2026-11-21');
  expect(after && describeDataDay(after)).toContain('2027-01-01');
  expect(pagesOf(dataset, '2030-05-05')).toEqual(pagesOf(dataset, '2027-01-01'));
});

test.each([
  ['the newest release', { released: '2026-11-21' }, '2026-11-21'],
  ['what its editors declare', { declared: '2026-10' }, '2026-10'],
  ['the later of the two', { released: '2026-11-21', declared: '2026-12-01' }, '2026-12-01'],
])('the date of a dataset is that of %s', (_, dates, expected) => {
  const model = createModel(withDates(announced, dates), '2026-12-24');
  expect(describeDataDay(model)).toBe(expected);
  expect(model.asOf >= expected).toBe(true);
});

test('the newest event of a dataset without a date is no day anybody looked: it names its version', () => {
  const model = createModel(withDates(announced), '2026-12-24');
  expect(model.asOf).toBe('2026-06-01');
  expect(describeDataDay(model)).toBe('0.0.1 版数据');
  expect(writeStandard(model, 'x-1')).not.toContain('截至');
});

test('a date comes with its first day, and one that is not known has come', () => {
  expect(hasCome('2020', '2020-01-01')).toBe(true);
  expect(hasCome('2020-06', '2020-05-31')).toBe(false);
  expect(hasCome('2020-06-01', '2020-06')).toBe(false);
  for (const none of [null, undefined]) expect(hasCome(none, '')).toBe(true);
});

test.each([
  ['2026', '2026-11-21', false],
  ['2026', '2027-01-01', true],
  ['2026-10', '2026-10-31', false],
  ['2026-10', '2026-11-01', true],
  ['2026-10-01', '2026-10-01', false],
  ['2026-10-01', '2026-10-02', true],
])('a dataset of %s is past on %s: %s', (declared, day, past) => {
  expect(isPastDataset(withDates([], { declared }), day)).toBe(past);
});

test('the edition of a source is a date that comes, as those of events and relations are', () => {
  const dataset = withDates([{ kind: 'published', date: '2020' }]);
  dataset.relations.relations = [
    { type: 'replaces', from: 'x-1', to: { number: 'X 0' }, date: '2021-03' },
  ];
  expect(settleDay(dataset, '2030-01-01')).toBe('2021-03');
  dataset.sources.sources = structuredClone(loadFixture('second-dataset').sources.sources)
    .slice(0, 1)
    .map((source) => ({ ...source, edition: '2022-05' }));
  expect(dataset.sources.sources).toHaveLength(1);
  expect(settleDay(dataset, '2030-01-01')).toBe('2022-05');
  expect(settleDay(dataset, '2022-04-30')).toBe('2021-03');
});

test('no build is older than its dataset, whatever the clock says', () => {
  const dataset = withDates(announced, { released: '2026-11-21' });
  expect(createModel(dataset, '1970-01-01').asOf).toBe('2026-11-21');
});

test('a dataset without any date names its version instead', () => {
  const model = createModel(withDates([{ kind: 'listed', status: 'active' }]), '2026-12-24');
  expect(model.asOf).toBe('');
  expect(model.standards.map(({ status }) => status.tone)).toEqual(['active']);
  expect(describeDay(model)).toContain(model.dataset.site.version);
  expect(listPages(model).map(({ address }) => address)).toContain(pageAddress.about);
});

const days = fc
  .date({ min: new Date('1999-01-01'), max: new Date('2003-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partialDates = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, n]) => day.slice(0, n));
const kinds = fc.constantFrom<Event['kind'][]>('published', 'implemented', 'replaced', 'withdrawn');

test('the status on the settled day is the status on the day of the build', () => {
  const history = fc.array(fc.record({ kind: kinds, date: partialDates }), { maxLength: 6 });
  fc.assert(
    fc.property(history, days, (events, today) => {
      const dataset = withDates(events.toSorted((a, b) => (a.date < b.date ? -1 : 1)));
      const scale = statusesOf(dataset);
      const on = (day: string) => deriveStatus(dataset.events.events, day, scale);
      expect(on(settleDay(dataset, today))).toEqual(on(today));
    }),
  );
});
