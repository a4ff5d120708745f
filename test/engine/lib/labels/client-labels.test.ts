import { expect, test } from 'vitest';
import { clientLabelsOf } from '../../../../src/lib/labels/labels.ts';
import { client, clientParts } from '../../../../src/lib/labels/zh-cn/client.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';

const dataset = loadFixture('second-dataset');
const keysOf = (parts: Record<string, object>) =>
  Object.fromEntries(Object.entries(parts).map(([part, labels]) => [part, Object.keys(labels)]));

test('every script gets its own words, those the dataset has of its own among them', () => {
  const words = { 'diagram.close': '收起', 'filters.clear': '全不要' };
  const { lang, parts } = clientLabelsOf({ ...dataset, labels: { labels: words } });
  expect(lang).toBe('zh-CN');
  expect(keysOf(parts)).toEqual(keysOf(clientParts));
  expect(parts.figures['diagram.close']).toBe('收起');
  expect(parts.site).not.toHaveProperty(['diagram.close']);
  for (const part of [parts.search, parts.table]) expect(part['filters.clear']).toBe('全不要');
  expect(parts.site['theme.title']).toBe(client['theme.title']);
});

test('every script gets the words of the language of the site', () => {
  const english = { ...dataset, site: { ...dataset.site, lang: 'en' as const } };
  const { lang, parts } = clientLabelsOf({ ...english, labels: { labels: {} } });
  expect(lang).toBe('en');
  expect(keysOf(parts)).toEqual(keysOf(clientParts));
  expect(JSON.stringify(parts)).not.toMatch(/\p{sc=Han}/u);
});
