import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../../src/lib/dataset/dataset-schema.ts';
import type { StatusEvent } from '../../../../src/lib/dataset/types.ts';
import { listReview } from '../../../../src/lib/review/list-review.ts';
import { readReview } from '../../../../src/lib/review/read-review.ts';
import { reviewColumns, reviewKeys } from '../../../../src/lib/review/review-columns.ts';
import { readWholeDay } from '../../../../src/lib/review/review-row.ts';
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
const row = { address: first.address, result: '现行', unit: '某单位', source: '某网 123' };
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
  const filled = (result: Partial<StatusEvent>): StatusEvent => ({
    ...{ record: first.id, kind: 'verified', status: 'active', date: day, by: '某单位' },
    evidence: [{ text: '查实结果：现行', seenAt: '某网 123', seenOn: day }],
    ...result,
  });

  test('makes an event of each row with a result', () => {
    const { events, problems } = read(row, { address: 'standards/gb-t-2-2021.html' });
    expect(problems).toEqual([]);
    expect(events).toEqual([filled({})]);
  });

  test.each([
    ['2024/6/1', '现行有效', '2024-06-01'],
    ['2024年6月1日', 'active', '2024-06-01'],
    ['45444', '现 行', '2024-06-01'],
  ])('may say %s and %s', (typed, result, date) => {
    const { events } = read({ ...row, day: typed, result });
    const evidence = [{ text: `查实结果：${result}`, seenAt: '某网 123', seenOn: date }];
    expect(events).toEqual([filled({ date, evidence })]);
  });

  test('names what took the place of a standard, or what a plan became', () => {
    const replaced = { ...row, result: '被代替', successor: 'X 2' };
    expect(read(replaced).events).toMatchObject([{ status: 'replaced', number: 'X 2' }]);
    const became = { ...row, address: 'standards/20240001-t-469.html', successor: 'GB/T 1-2024' };
    expect(read(became).events).toMatchObject([{ status: 'active', number: 'GB/T 1-2024' }]);
  });

  test('read twice adds nothing; what has been changed since is added', () => {
    const { events } = read(row);
    const dataset = { ...fixture, events: { events: [...fixture.events.events, ...events] } };
    const again = (change: object) =>
      readReview(createModel(dataset, day), table({ ...row, ...change }), { day, unit: '' });
    expect(again({})).toEqual({ events: [], repeated: 1, problems: [] });
    expect(again({ unit: '另一单位' })).toMatchObject({ events: [{}], repeated: 0 });
  });

  test.each([
    ['an unknown page', { address: 'standards/none.html' }, '网页', '没有这一网页'],
    ['a number of another', { number: 'GB/T 999-1999' }, '网页', '不是同一标准'],
    ['no status', { result: '好像还行' }, '查实结果', '不是本数据集的状态'],
    ['what was found, and no result', { result: '' }, '查实结果', '没有填结果'],
    ['no day', { day: '2024-02-30' }, '查实日期', '不是日期'],
    ['a month', { day: '2024-02' }, '查实日期', '不是日期'],
    ['a day to come', { day: '2024-06-16' }, '查实日期', '晚于 2024-06-15'],
    ['nobody who looked', { unit: '' }, '查实单位', '没有写明由谁查实'],
    ['nowhere looked at', { source: '' }, '查实出处', '没有写明在哪里查实'],
    ['a successor of what is in force', { successor: 'X 2' }, '代替或成为的标准号', '不是被代替'],
  ])('with %s says which row and column', (_, change, column, problem) => {
    const { events, problems } = read({}, { ...row, ...change });
    expect(events).toEqual([]);
    expect(problems).toEqual([expect.stringContaining(`第 3 行“${column}”列`)]);
    expect(problems.join()).toContain(problem);
  });

  test('tells all that is wrong in a row at once', () => {
    expect(read({ ...row, day: '昨天', unit: '', result: '好' }).problems).toHaveLength(3);
  });

  test('that names a standard twice is refused', () => {
    expect(read(row, { ...row, result: '废止' }).problems).toEqual([
      expect.stringContaining('第 3 行与第 2 行是同一标准'),
    ]);
  });

  test('without its headings is refused', () => {
    expect(readReview(model, [['甲']], { day, unit: '' }).problems).toHaveLength(2);
  });
});

test.each([
  ['2024-02-29', '2024-02-29'],
  ['2024.2.9', '2024-02-09'],
  ['2023-02-29', null],
  ['2024', null],
  ['', null],
])('%s is the day %s', (text, day) => {
  expect(readWholeDay(text)).toBe(day);
});
