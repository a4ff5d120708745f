import { expect, test } from 'vitest';
import type { Language } from '../../../../src/lib/labels/languages.ts';
import { createModel } from '../../../../src/lib/site/create-model.ts';
import { listPages } from '../../../../src/lib/site/list-pages.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';

/** The description of the page of the one standard of the minimal dataset, which lost what is not wanted. */
function describeOnly(lang: Language, keeps: { family: boolean; events: boolean }): string {
  const dataset = structuredClone(loadFixture('minimal-dataset'));
  dataset.site.lang = lang;
  if (!keeps.family) dataset.site.families = [];
  if (!keeps.events) dataset.events.events = [];
  const pages = listPages(createModel(dataset, '2024-06-15'));
  return pages.find(({ kind }) => kind === 'standard')?.description ?? '';
}

test.each([
  ['zh-CN', true, true, 'X 1《唯一的标准》，列为现行。唯一的一族。'],
  ['zh-CN', true, false, 'X 1《唯一的标准》。唯一的一族。'],
  ['zh-CN', false, true, 'X 1《唯一的标准》，列为现行。'],
  ['zh-CN', false, false, 'X 1《唯一的标准》。'],
  ['en', true, true, 'X 1 “唯一的标准”: Listed: Current. 唯一的一族.'],
  ['en', true, false, 'X 1 “唯一的标准”. 唯一的一族.'],
  ['en', false, true, 'X 1 “唯一的标准”: Listed: Current.'],
  ['en', false, false, 'X 1 “唯一的标准”.'],
] as const)(
  'in %s, with a family: %s, with events: %s, a standard is described as “%s”',
  (lang, family, events, words) => {
    expect(describeOnly(lang, { family, events })).toBe(words);
  },
);
