import { describe, expect, test } from 'vitest';
import { selectNews } from '../../../../../src/lib/model/news/select-news.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { type Given, withNews } from './dataset-with-news.ts';

test('what is announced stands apart until its day, soonest first', () => {
  const dataset = withNews([
    { record: 'a', kind: 'published', date: '2020-01-01' },
    { record: 'b', kind: 'implemented', date: '2022' },
    { record: 'c', kind: 'implemented', date: '2021-07-01' },
  ]);
  const on = (day: string) => {
    const model = createModel(dataset, day);
    return ['coming', 'newest'].map((id) => selectNews(model, id).map(({ standard }) => standard));
  };
  expect(on('2021-06-30')).toEqual([['c', 'b'], ['a']]);
  expect(on('2021-07-01')).toEqual([['b'], ['c', 'a']]);
});

describe('a stretch of news', () => {
  test('of what has no month holds nothing that has one', () => {
    const dates = ['2001', '2001-01', '2001-01-05', '2002'];
    const events = dates.map(
      (date): Given => ({ record: 'a', kind: 'published', date, number: date }),
    );
    const model = createModel(withNews(events), '2024-06-15');
    const datesOf = (id: string) => selectNews(model, id).map(({ date }) => date);
    expect(datesOf('2001-')).toEqual(['2001']);
    expect(datesOf('2001-01')).toEqual(['2001-01-05', '2001-01']);
    expect(datesOf('2001')).toEqual(['2001-01-05', '2001-01', '2001']);
  });
});
