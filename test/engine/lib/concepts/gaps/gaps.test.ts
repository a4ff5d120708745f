import { describe, expect, test } from 'vitest';
import { listEmptySubcategories } from '../../../../../src/lib/concepts/categories/gaps.ts';
import { concepts } from '../../../../../src/lib/concepts/registry.ts';
import {
  coverageOf,
  listAnsweredItems,
  listItems,
} from '../../../../../src/lib/concepts/subsystems/coverage.ts';
import type { Dataset } from '../../../../../src/lib/dataset/dataset-schema.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const fixture = loadFixture('second-dataset');
const modelOf = (dataset: Dataset) => createModel(dataset, '2024-06-15');

/** The sections of gaps by their anchors, each with what its summary says and what it lists, as text. */
function gapsOf(dataset: Dataset): Record<string, { count: string; text: string }> {
  const model = modelOf(dataset);
  const sections = concepts.flatMap((concept) => concept.gaps?.(model) ?? []);
  return Object.fromEntries(
    sections.map(({ id, count, blocks }) => [id, { count, text: JSON.stringify(blocks) }]),
  );
}

describe('the gaps of the fixture', () => {
  const gaps = gapsOf(fixture);

  test('are what no standard stands for', () => {
    const empty = listEmptySubcategories(modelOf(fixture));
    expect(empty.map(({ category, subcategory }) => [category.id, subcategory.id])).toEqual([
      ['general', 'unused'],
    ]);
    expect(gaps.subcategories?.count).toBe('1 个');
    expect(gaps.subsystems).toBeUndefined();
    expect(gaps.plans?.count).toBe('2 项');
    expect(gaps.plans?.text).toMatch(/2024001-t-99.*2024002-t-99/);
    expect(gaps.uncited?.count).toBe('1 项');
    expect(gaps.uncited?.text).toContain('q-xx-004');
    expect(gaps.systems?.count).toBe('1 个');
    expect(gaps.systems?.text).toContain('systems/store.html');
  });

  test('list every item with how well it is answered', () => {
    const items = listItems(modelOf(fixture));
    expect(items.map(({ item, coverage }) => [item.words, coverage])).toEqual([
      ['照片档案数字化', 'full'],
      ['声像档案数字化', 'partial'],
      ['口述档案整理', 'none'],
    ]);
    for (const coverage of ['full', 'partial', 'none']) {
      expect(gaps[`priorities-${coverage}`]?.count).toBe('1 个方面');
    }
  });
});

test('a system is covered by what concerns the system it belongs to', () => {
  const dataset = structuredClone(fixture);
  for (const system of dataset.platform.systems) {
    if (system.id === 'transfer-check') delete system.concerns;
  }
  expect(gapsOf(dataset).systems?.count).toBe('1 个');
});

test('a subsystem without a standard is a gap', () => {
  const dataset = structuredClone(fixture);
  for (const standard of dataset.standards.standards) standard.subsystem = null;
  expect(gapsOf(dataset).subsystems?.text).toContain('subsystems/digital.html');
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
