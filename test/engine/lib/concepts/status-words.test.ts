import { expect, test } from 'vitest';
import { status } from '../../../../src/lib/concepts/status/concept.ts';
import { emptyFiles } from '../../../../src/lib/dataset/dataset-schema.ts';
import type { Language } from '../../../../src/lib/labels/languages.ts';
import { createModel } from '../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';

/** What a site says of statuses: on their page, on its card, among the facts of the standards. */
function readWords(lang: Language, sourced: boolean): string {
  const dataset = structuredClone({ ...loadFixture('second-dataset'), labels: emptyFiles.labels });
  dataset.site.lang = lang;
  if (!sourced) dataset.sources = structuredClone(emptyFiles.sources);
  const model = createModel(dataset, '2024-06-15');
  const facts = model.standards.flatMap((standard) => status.facts?.(model, standard) ?? []);
  return JSON.stringify([status.pages?.(model, []), status.homeCards?.(model, []), facts]);
}

test.each([
  ['zh-CN', /来源文件/],
  ['en', /in (?:the|its) source/],
] as const)('in %s, statuses are those of a source only where there is one', (lang, words) => {
  expect(readWords(lang, true)).toMatch(words);
  expect(readWords(lang, false)).not.toMatch(words);
});
