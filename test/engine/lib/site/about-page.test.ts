import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../src/lib/labels/languages.ts';
import { createModel } from '../../../../src/lib/site/create-model.ts';
import { listPages } from '../../../../src/lib/site/list-pages.ts';
import { type FixtureName, loadFixture } from '../../../fixtures/load-fixture.ts';

/** The page about the data of a fixture, as one text, and the words of its site. */
function readAbout(name: FixtureName, lang: Language) {
  const dataset = structuredClone(loadFixture(name));
  dataset.site.lang = lang;
  const model = createModel(dataset, '2024-06-15');
  const page = listPages(model).find(({ kind }) => kind === 'about');
  return { text: JSON.stringify(page?.blocks), say: model.labels.say };
}

describe.each(['zh-CN', 'en'] as const)('in %s, the page about the data', (lang) => {
  test('explains what is reported where something is', () => {
    const { text, say } = readAbout('second-dataset', lang);
    for (const trust of ['proved-by-source', 'reported', 'open'] as const) {
      expect(text).toContain(say(`trustMeaning.${trust}`));
    }
  });

  test('says nothing of what is reported where nothing is', () => {
    const { text, say } = readAbout('minimal-dataset', lang);
    expect(text).toContain(say('trustMeaning.proved-by-source'));
    expect(text).not.toContain(say('trust.reported'));
    expect(text).not.toContain(say('trust.open'));
  });
});
