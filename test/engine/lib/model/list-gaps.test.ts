import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../../src/lib/dataset/dataset-schema.ts';
import { createModel } from '../../../../src/lib/model/create-model.ts';
import { coverageOf, listAnsweredItems, listGaps } from '../../../../src/lib/model/list-gaps.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';

const fixture = loadFixture('second-dataset');
const gapsOf = (dataset: Dataset) => listGaps(createModel(dataset, '2024-06-15'));
const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);

describe('the gaps of the fixture', () => {
  const gaps = gapsOf(fixture);

  test('are what no standard stands for', () => {
    expect(
      gaps.subcategories.map(({ category, subcategory }) => [category.id, subcategory.id]),
    ).toEqual([['general', 'unused']]);
    expect(idsOf(gaps.subsystems)).toEqual([]);
    expect(idsOf(gaps.plans)).toEqual(['2024001-t-99', '2024002-t-99']);
    expect(idsOf(gaps.uncited)).toEqual(['q-xx-004']);
    expect(idsOf(gaps.systems)).toEqual(['store']);
  });

  test('list every item with how well it is answered', () => {
    expect(gaps.items.map(({ item, coverage }) => [item.words, coverage])).toEqual([
      ['照片档案数字化', 'full'],
      ['声像档案数字化', 'partial'],
      ['口述档案整理', 'none'],
    ]);
  });
});

test('a system is covered by what concerns the system it belongs to', () => {
  const dataset = structuredClone(fixture);
  for (const system of dataset.platform.systems) {
    if (system.id === 'transfer-check') delete system.concerns;
  }
  expect(idsOf(gapsOf(dataset).systems)).toEqual(['store']);
});

test('a focus area no standard is tagged with is a gap', () => {
  const dataset = structuredClone(fixture);
  for (const standard of dataset.standards.standards) standard.focusArea = null;
  expect(idsOf(gapsOf(dataset).subsystems)).toEqual(['digital']);
});

test.each([
  [[], 'none'],
  [['partial'], 'partial'],
  [['partial', 'full'], 'full'],
  [[undefined], 'full'],
] as const)('links that fit %j cover an item: %s', (fits, coverage) => {
  const answeredBy = fits.map((fit) => ({
    standard: 'x',
    basis: 'inferred' as const,
    reason: '理由',
    ...(fit ? { fit } : {}),
  }));
  expect(coverageOf({ words: '甲', answeredBy })).toBe(coverage);
});

test('a standard knows the items it answers', () => {
  const model = createModel(fixture, '2024-06-15');
  const words = (id: string) => listAnsweredItems(model, id).map(({ item }) => item.words);
  expect(words('2024002-t-99')).toEqual(['声像档案数字化']);
  expect(words('gx-t-101-2023')).toEqual([]);
});
