import { describe, expect, test } from 'vitest';
import { listNewsYears } from '../../../../src/lib/concepts/news/addresses.ts';
import type { Relation } from '../../../../src/lib/concepts/relations/schema.ts';
import type { Dataset } from '../../../../src/lib/dataset/dataset-schema.ts';
import { labelsOf } from '../../../../src/lib/labels/labels.ts';
import { listNews } from '../../../../src/lib/model/news/list-news.ts';
import { divideYears, selectNews } from '../../../../src/lib/model/news/select-news.ts';
import { createNewsFeed } from '../../../../src/lib/outputs/feed/create-news-feed.ts';
import { createModel } from '../../../../src/lib/site/create-model.ts';
import { listAddresses } from '../../../../src/lib/site/list-addresses.ts';
import { listPages } from '../../../../src/lib/site/list-pages.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';

type Event = Dataset['events']['events'][number];
type Given = Partial<Event> & Pick<Event, 'record' | 'kind'>;

/** Standards a to d, with these events, all proved and without a date where nothing else is said. */
function withNews(events: Given[], relations: Relation[] = []): Dataset {
  const dataset = structuredClone(loadFixture('core-dataset'));
  dataset.standards.standards = ['a', 'b', 'c', 'd'].map((id) => ({
    id,
    title: `标准 ${id}`,
    ...(id === 'd' ? { planNumber: 'PLAN-D' } : { number: `T ${id}-2020` }),
  }));
  dataset.events.events = events.map((event) => ({
    ...{ date: null, trust: 'proved-by-source' as const },
    ...event,
  }));
  dataset.relations.relations = relations;
  return dataset;
}

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

/** Events of one standard a day, `count` of them from the start of 2001 on. */
const many = (count: number): Given[] =>
  Array.from({ length: count }, (_, i) => ({
    ...{ record: 'a', kind: 'published' as const },
    number: `T ${i}`,
    date: new Date(Date.UTC(2001, 0, 1 + i)).toISOString().slice(0, 10),
  }));

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

describe('the pages of news', () => {
  const addressesOf = (dataset: Dataset) =>
    listAddresses(dataset).filter((address) => address.startsWith('news'));

  test('are none where there is no news, and no other page names them', () => {
    const dataset = withNews([{ record: 'a', kind: 'listed', status: 'active', date: '2020' }]);
    expect(addressesOf(dataset)).toEqual([]);
    const pages = JSON.stringify(listPages(createModel(dataset, '2024-06-15')));
    expect(pages).not.toContain('news');
  });

  test('are one while there is little, with months for a year of many', () => {
    const dataset = withNews([...many(40), { record: 'b', kind: 'published', date: '2001' }]);
    expect(addressesOf(dataset)).toEqual(['news.atom', 'news.html']);
    const sections = divideYears(createModel(dataset, '2024-06-15'));
    expect(sections).toEqual([
      { id: '2001-02', count: 9 },
      { id: '2001-01', count: 31 },
      { id: '2001-', count: 1 },
    ]);
  });

  test('are one for each year beyond, all in the ledger, and hold every piece of news once', () => {
    const dataset = withNews(many(800));
    expect(addressesOf(dataset)).toEqual([
      ...['news.atom', 'news.html'],
      ...['news/2001.html', 'news/2002.html', 'news/2003.html'],
    ]);
    const model = createModel(dataset, '2002-06-15');
    const pages = listPages(model).filter(({ kind }) => kind === 'news');
    expect(pages.map(({ address }) => address).sort()).toEqual(addressesOf(dataset).slice(1));
    const stretches = (page: unknown): string[] =>
      [
        ...JSON.stringify(page).matchAll(/"name":"id","value":"(coming-\d+|\d{4}(?:-\d{2}|-)?)"/g),
      ].map(([, id = '']) => id);
    const shown = pages
      .filter(({ address }) => address !== 'news.html')
      .flatMap((page) => stretches(page.blocks))
      .flatMap((id) => selectNews(model, id));
    expect(shown.map(({ date }) => date).sort()).toEqual(
      listNews(dataset)
        .map(({ date }) => date)
        .sort(),
    );
    expect(selectNews(model, 'newest').length + selectNews(model, 'coming').length).toBeLessThan(
      101,
    );
  });

  test('stay once published, also when little is left', () => {
    const dataset = withNews(many(3));
    dataset.addresses.addresses = ['news.html', 'news.atom', 'news/1999.html'];
    expect(listNewsYears(dataset)).toEqual(['1999']);
    const none = withNews([]);
    none.addresses.addresses = ['news.html', 'news.atom', 'news/1999.html'];
    const pages = listPages(createModel(none, '2024-06-15'));
    expect(pages.filter(({ kind }) => kind === 'news').map(({ address }) => address)).toEqual([
      'news.html',
      'news/1999.html',
    ]);
  });
});

describe('the feed of news', () => {
  const hostile = ']]></title><script>alert(1)</script>&amp;';
  const events: Given[] = [
    { record: 'a', kind: 'published', date: '2020-01-01', title: hostile, trust: 'reported' },
    { record: 'b', kind: 'replaced', date: '2020-02', number: 'T c-2020' },
    { record: 'c', kind: 'implemented', date: '2025-01-01' },
  ];
  const feedOn = (given: Given[], day: string) => createNewsFeed(createModel(withNews(given), day));
  const idsOf = (feed: string) => feed.match(/urn:uuid:[0-9a-f-]+/g) ?? [];

  test('has what happened, text as text, and what is only reported marked as such', () => {
    const feed = feedOn(events, '2024-06-15');
    expect(feed.match(/<entry>/g)).toHaveLength(2);
    expect(feed).not.toContain('<script>');
    expect(feed).toContain('href="standards/a.html"');
    expect(feed).toContain('<updated>2020-02-01T00:00:00Z</updated>');
    const [replaced, published] = feed.split('<entry>').slice(1);
    const reported = labelsOf(withNews(events)).say('trust.reported');
    expect(published).toContain(reported);
    expect(replaced).not.toContain(reported);
    expect(replaced).toContain('T c-2020');
  });

  test('is the same on every day between two events', () => {
    expect(feedOn(events, '2024-12-31')).toBe(feedOn(events, '2021-01-01'));
  });

  test('ids differ, and stay when more happens or the order of the records changes', () => {
    const before = idsOf(feedOn(events, '2024-06-15'));
    expect(new Set(before).size).toBe(before.length);
    const more: Given[] = [
      { record: 'd', kind: 'published', date: '2019' },
      ...events.toReversed(),
    ];
    expect(idsOf(feedOn(more, '2026-06-15'))).toEqual(expect.arrayContaining(before));
  });
});
