import { expect, test } from 'vitest';
import type { Label } from '../../../../src/lib/labels/label.ts';
import { labelsOf } from '../../../../src/lib/labels/labels.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';

const dataset = loadFixture('bare-dataset');
const labelsIn = (lang: 'en' | undefined, labels: Readonly<Record<string, Label>> = {}) =>
  labelsOf({ ...dataset, site: { ...dataset.site, lang }, labels: { labels } });

test('a site speaks Chinese unless it says otherwise', () => {
  const { lang, say } = labelsIn(undefined);
  expect(lang).toBe('zh-CN');
  expect(say('standards.title')).toBe('全部标准');
  expect(say('sources.count', { count: 1 })).toBe('1 份');
});

test('an English site tells one from many', () => {
  const { lang, say } = labelsIn('en');
  expect(lang).toBe('en');
  expect(say('standards.title')).toBe('All standards');
  const counts = [1, 2].map((count) => say('sources.count', { count }));
  expect(counts).toEqual(['1 document', '2 documents']);
});

test('the words of a dataset stand before those of its language, in the forms of that language', () => {
  const own = { 'sources.count': { one: 'a single {count}', other: 'as many as {count}' } };
  const { say } = labelsIn('en', own);
  const counts = [1, 2].map((count) => say('sources.count', { count }));
  expect(counts).toEqual(['a single 1', 'as many as 2']);
  expect(say('standards.title')).toBe('All standards');
  expect(labelsIn(undefined, own).say('sources.count', { count: 1 })).toBe('as many as 1');
});

test('the words of a dataset are made once', () => {
  expect(labelsOf(dataset)).toBe(labelsOf(dataset));
  expect(labelsOf({ ...dataset })).not.toBe(labelsOf(dataset));
});
