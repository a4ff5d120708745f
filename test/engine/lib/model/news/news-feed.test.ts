import { describe, expect, test } from 'vitest';
import { labelsOf } from '../../../../../src/lib/labels/labels.ts';
import { createNewsFeed } from '../../../../../src/lib/outputs/feed/create-news-feed.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { type Given, withNews } from './dataset-with-news.ts';

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
