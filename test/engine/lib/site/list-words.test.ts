import { expect, test } from 'vitest';
import { concepts } from '../../../../src/lib/concepts/registry.ts';
import type { Dataset } from '../../../../src/lib/dataset/dataset-schema.ts';
import { glossary } from '../../../../src/lib/labels/glossary.ts';
import { createModel } from '../../../../src/lib/site/create-model.ts';
import { listPages } from '../../../../src/lib/site/list-pages.ts';
import { listWords } from '../../../../src/lib/site/list-words.ts';
import { type FixtureName, loadFixture } from '../../../fixtures/load-fixture.ts';

const modelOf = (dataset: Dataset) => createModel(dataset, '2024-06-15');
const second = loadFixture('second-dataset');

test.each<FixtureName>(['core-dataset', 'bare-dataset'])(
  '%s uses no word that is explained',
  (name) => {
    const model = modelOf(loadFixture(name));
    expect(listWords(model, concepts)).toEqual([]);
    const about = listPages(model).find(({ id }) => id === 'about');
    expect(JSON.stringify(about?.blocks)).not.toContain('"words"');
  },
);

test('a word is listed only where something is said with it', () => {
  const words = (dataset: Dataset) => listWords(modelOf(dataset), concepts);
  expect(words(second)).toEqual(expect.arrayContaining(['inferred', 'diagonal']));
  const { standards } = second.standards;
  const unmarked = standards.map((standard) => ({ ...standard, guidesIntegration: null }));
  expect(words(second)).toContain('guidesIntegration');
  expect(words({ ...second, standards: { standards: unmarked } })).not.toContain(
    'guidesIntegration',
  );
});

test('a dataset says the word and the sentence its own way', () => {
  const { word, meaning } = glossary.inferred;
  const labels = { [word]: '※甲', [meaning]: '※乙 {x} <b>' };
  const model = modelOf({ ...second, labels: { labels } });
  const text = JSON.stringify(listPages(model).find(({ id }) => id === 'about')?.blocks);
  expect(text).toContain('※甲');
  expect(text).toContain('※乙 {x} <b>');
});
