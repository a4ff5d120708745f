import { describe, expect, test } from 'vitest';
import { createModel } from '../../../../src/lib/model/create-model.ts';
import {
  type SortKey,
  sortSlugs,
  sortStandards,
  sortWords,
} from '../../../../src/lib/model/sort-standards.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';

const dataset = loadFixture('second-dataset');
const { standards } = createModel(dataset, '2024-06-15');
const sorted = (key: SortKey, from = standards) => sortStandards(from, key, dataset.numbering);
const labels = (key: SortKey) => sorted(key).map(({ label }) => label);

test('by status follows the life of a standard', () => {
  const life = ['planned', 'upcoming', 'active', 'replaced', 'withdrawn'];
  const places = sorted('status').map(({ status }) => life.indexOf(status.status));
  expect(new Set(places).size).toBeGreaterThan(2);
  expect(places).toEqual([...places].sort());
});

describe('sortStandards', () => {
  test('orders by number: prefix, serial, part, plans last', () => {
    expect(labels('number')).toEqual([
      'DB99/T 1-2020',
      'DB99/T 2.1-2021',
      'DB99/T 2.3-2023',
      'Q/XX 001-2024',
      'Q/XX 002',
      'Q/XX 003',
      'Q/XX 004',
      '2024001-T-99',
    ]);
  });

  test.each(Object.keys(sortWords) as SortKey[])('by %s keeps every standard', (key) => {
    const ids = sorted(key).map(({ id }) => id);
    expect([...ids].sort()).toEqual(standards.map(({ id }) => id).sort());
  });

  test.each(Object.keys(sortWords) as SortKey[])('by %s sorts the sorted alike', (key) => {
    expect(sorted(key, sorted(key))).toEqual(sorted(key));
  });

  test('keeps the order of the table among equals', () => {
    const unclassified = sorted('category').filter(({ category }) => !category);
    expect(unclassified.map(({ id }) => id)).toEqual([
      'q-xx-001',
      'q-xx-002',
      'q-xx-003',
      'q-xx-004',
    ]);
  });

  test('leaves its argument alone', () => {
    const before = [...standards];
    sorted('title');
    expect(standards).toEqual(before);
  });
});

test('every order has an address of its own', () => {
  expect(Object.keys(sortSlugs)).toEqual(Object.keys(sortWords));
  expect(new Set(Object.values(sortSlugs)).size).toBe(Object.keys(sortWords).length);
});
