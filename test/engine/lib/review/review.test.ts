import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../../src/lib/dataset/dataset-schema.ts';
import { listReview } from '../../../../src/lib/review/list-review.ts';
import { isDay, readReview } from '../../../../src/lib/review/read-review.ts';
import { reviewColumns, reviewKeys } from '../../../../src/lib/review/review-columns.ts';
import { createModel } from '../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';

const day = '2024-06-15';
const fixture: Dataset = loadFixture('relations-dataset');
const model = createModel(fixture, day);
const table = (...rows: Partial<Record<keyof typeof reviewColumns, string>>[]) => [
  reviewKeys.map((key) => reviewColumns[key]),
  ...rows.map((row) => reviewKeys.map((key) => row[key] ?? '')),
];
const first = model.resolveStandard('gb-t-1-2020');
const row = { address: first.address, result: '现行', unit: '某单位' };
const read = (...rows: Parameters<typeof table>) =>
  readReview(model, table(...rows), { day, unit: '' });

describe('the worklist', () => {
  test('has all that nobody looked up, the oldest of one basis first, and no result', () => {
    const rows = listReview(model, 365, day);
    expect(rows.length).toBe(model.standards.length);
    for (const [i, { basis, date, result }] of rows.entries()) {
      expect(result).toBe('');
      const next = rows[i + 1];
      if (next?.basis === basis) expect(date <= next.date).toBe(true);
    }
  });

  test('has what was looked up only once that is too long ago', () => {
    const { events } = read({ ...row, day: '2024-01-01' });
    const dataset = { ...fixture, events: { events: [...fixture.events.events, ...events] } };
    const listed = (days: number) =>
      listReview(createModel(dataset, day), days, day).some(
        ({ address }) => address === row.address,
      );
    expect([listed(365), listed(100)]).toEqual([false, true]);
  });
});

describe('a filled worklist', () => {
  test('makes an event of each row with a result', () => {
    const { events, problems } = read(
      { ...row, source: '某网 123', successor: 'X 2' },
      { ...row, result: '' },
    );
    expect(problems).toEqual([]);
    expect(events).toEqual([
      {
        ...{ record: first.id, kind: 'verified', status: 'active', date: day, by: '某单位' },
        number: 'X 2',
        evidence: [{ text: '查实结果：现行', seenAt: '某网 123', seenOn: day }],
      },
    ]);
  });

  test('read twice adds nothing', () => {
    const { events } = read(row);
    const dataset = { ...fixture, events: { events: [...fixture.events.events, ...events] } };
    const again = readReview(createModel(dataset, day), table(row), { day, unit: '' });
    expect(again).toEqual({ events: [], problems: [] });
  });

  test.each([
    ['an unknown page', { address: 'standards/none.html' }, '没有网页为'],
    ['a number of another', { number: 'GB/T 999-1999' }, '不是同一标准'],
    ['no status', { result: '好像还行' }, '不是本数据集的状态'],
    ['no day', { day: '2024-02-30' }, '不是 YYYY-MM-DD'],
    ['nobody who looked', { unit: '' }, '没有写明查实单位'],
  ])('with %s says which row', (_, change, problem) => {
    const { events, problems } = read({}, { ...row, ...change });
    expect(events).toEqual([]);
    expect(problems.join()).toMatch(/^第 3 行：/u);
    expect(problems.join()).toContain(problem);
  });

  test('that names a standard twice is refused', () => {
    expect(read(row, { ...row, result: '废止' }).problems).toHaveLength(1);
  });

  test('without its headings is refused', () => {
    expect(readReview(model, [['甲']], { day, unit: '' }).problems).toHaveLength(2);
  });
});

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-2-9', false],
  ['2024', false],
  ['', false],
])('%s is a day: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});
