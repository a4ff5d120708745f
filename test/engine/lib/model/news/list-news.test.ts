import { describe, expect, test } from 'vitest';
import type { Relation } from '../../../../../src/lib/concepts/relations/schema.ts';
import type { Dataset } from '../../../../../src/lib/dataset/dataset-schema.ts';
import { listNews } from '../../../../../src/lib/model/news/list-news.ts';
import { type Given, withNews } from './dataset-with-news.ts';

const summary = (dataset: Dataset): string[] =>
  listNews(dataset).map(({ date, kind, standard, agents, trust }) =>
    [
      ...[date, kind, typeof standard === 'string' ? standard : standard.number],
      ...agents.map(({ record, number }) => record ?? number),
      ...(trust === 'proved-by-source' ? [] : [trust]),
    ].join(' '),
  );

describe('listNews', () => {
  test('has dated events, newest first; a listing and what has no date are none', () => {
    const news = summary(
      withNews([
        { record: 'a', kind: 'listed', status: 'active', date: '2020' },
        { record: 'a', kind: 'listed-active', date: '2021-05' },
        { record: 'a', kind: 'published', date: '2019-01-02' },
        { record: 'a', kind: 'implemented', date: '2019-01-02' },
        { record: 'b', kind: 'withdrawn', date: '2021', trust: 'reported' },
        { record: 'b', kind: 'published', date: '2021-03' },
        { record: 'c', kind: 'withdrawn' },
      ]),
    );
    expect(news).toEqual([
      '2021-03 published b',
      '2021 withdrawn b reported',
      '2019-01-02 implemented a',
      '2019-01-02 published a',
    ]);
  });

  test('names what took the place, of the dataset or not, by event or relation', () => {
    const dataset = withNews(
      [
        { record: 'a', kind: 'replaced', date: '2020', number: 'T b-2020' },
        { record: 'b', kind: 'replaced', date: '2021', number: 'X 9' },
      ],
      [
        { type: 'replaces', from: 'a', to: { number: 'OLD 1' }, date: '2018' },
        { type: 'replaces', from: { number: 'NEW 1', title: '新' }, to: 'c', date: '2019' },
        { type: 'partlyReplaces', from: { title: '新' }, to: 'c', date: '2018-02' },
        { type: 'replaces', from: { number: 'NEW 2' }, to: 'd', date: '9999' },
        { type: 'amends', from: 'b', to: 'c', date: '2017', trust: 'reported' },
        { type: 'cites', from: 'b', to: 'c', date: '2017' },
        { type: 'replaces', from: 'b', to: 'c' },
      ],
    );
    expect(summary(dataset)).toEqual([
      '9999 replaced d NEW 2',
      '2021 replaced b X 9',
      '2020 replaced a b',
      '2019 replaced c NEW 1',
      '2018-02 partlyReplaced c 新',
      '2018 replaced OLD 1 a',
      '2017 amended c b reported',
    ]);
  });

  test('an event and a relation that say the same are one piece of news, trusted as the lesser is', () => {
    const [news, ...rest] = listNews(
      withNews(
        [{ record: 'a', kind: 'replaced', date: '2020', evidence: [{ text: '见公告' }] }],
        [
          { type: 'replaces', from: 'b', to: 'a', date: '2020-10-01', trust: 'reported' },
          { type: 'replaces', from: 'c', to: 'a', note: '部分内容' },
        ],
      ),
    );
    expect(rest).toEqual([]);
    expect(news).toMatchObject({
      ...{ date: '2020-10-01', trust: 'reported', notes: ['部分内容'] },
      evidence: [{ text: '见公告' }],
    });
    expect(news?.agents.map(({ record }) => record).sort()).toEqual(['b', 'c']);
  });

  test('a relation with a date of its own tells of another day than an event does', () => {
    const dataset = withNews(
      [{ record: 'a', kind: 'withdrawn', date: '2021-01-01' }],
      [
        { type: 'replaces', from: 'b', to: 'a', date: '2020-10-01' },
        { type: 'replaces', from: 'c', to: 'a' },
      ],
    );
    expect(summary(dataset)).toEqual(['2021-01-01 withdrawn a c', '2020-10-01 replaced a b']);
  });

  test.each([
    ['open', 'reported', 'open'],
    ['open', 'proved-by-source', 'open'],
    ['reported', 'proved-by-source', 'reported'],
  ] as const)('of %s and %s the trust is %s, whichever is told first', (one, other, least) => {
    for (const [trust, second] of [
      [one, other],
      [other, one],
    ] as const) {
      const event: Given = { record: 'a', kind: 'replaced', date: '2020', trust };
      const news = listNews(
        withNews([event], [{ type: 'replaces', from: 'b', to: 'a', date: '2020', trust: second }]),
      );
      expect(news.map((each) => each.trust)).toEqual([least]);
    }
  });

  test('has the title that either of what is joined names, of two that of the more precise', () => {
    const titlesOf = (...titles: (string | undefined)[]) =>
      listNews(
        withNews(
          titles.map((title, i) => ({
            ...{
              record: 'a',
              kind: 'published',
              number: 'T 1',
              date: ['2020-01', '2020'][i] ?? '',
            },
            ...(title ? { title } : {}),
          })),
        ),
      ).map(({ title }) => title);
    expect(titlesOf('甲', undefined)).toEqual(['甲']);
    expect(titlesOf(undefined, '乙')).toEqual(['乙']);
    expect(titlesOf('甲', '乙')).toEqual(['甲']);
  });

  test('a plan has replaced nothing, whatever the date', () => {
    const plan: Relation = { type: 'replaces', from: 'd', to: 'a', date: '2020' };
    expect(summary(withNews([], [plan]))).toEqual([]);
    const published: Given = { record: 'd', kind: 'published', date: '2019' };
    expect(summary(withNews([published], [plan]))).toContain('2020 replaced a d');
  });
});
