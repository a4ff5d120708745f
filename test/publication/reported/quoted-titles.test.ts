import { expect, test } from 'vitest';
import { createModel } from '../../../src/lib/site/create-model.ts';
import { listPages } from '../../../src/lib/site/list-pages.ts';
import { readPublishedDataset } from '../published-dataset.ts';

const pages = listPages(createModel(readPublishedDataset(), '2026-12-31'));

test('what is only reported is said behind the marks of a title, never between them', () => {
  const texts = pages.map(({ title, description, blocks }) => [
    title,
    description,
    JSON.stringify(blocks),
  ]);
  const wrong = texts.flat().flatMap((text) => text.match(/《[^》]*待核实[^》]*》/gu) ?? []);
  expect(wrong).toEqual([]);
  expect(texts.filter(([, description]) => description?.includes('》（待核实）'))).not.toEqual([]);
});
