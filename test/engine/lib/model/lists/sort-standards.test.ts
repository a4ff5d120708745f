import { describe, expect, test } from 'vitest';
import { listColumns } from '../../../../../src/lib/model/lists/list-columns.ts';
import { sortStandards } from '../../../../../src/lib/model/lists/sort-standards.ts';
import type { Standard } from '../../../../../src/lib/model/standard.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const dataset = loadFixture('second-dataset');
const model = createModel(dataset, '2024-06-15');
const { standards } = model;
const columns = listColumns(model, standards).filter(({ slug }) => slug);
const keys = columns.map(({ key }) => key);

function sorted(key: string, from = standards, by = model): Standard[] {
  const column = columns.find((each) => each.key === key);
  if (!column) throw new Error(`no column ${key}`);
  return sortStandards(from, column, by);
}

/** Against the order of the table, so that an order that does nothing is seen. */
const reversed = standards.toReversed();

/** What each group of equal neighbours has in common, one after another. */
const runs = (key: string, fact: (standard: Standard) => unknown) =>
  sorted(key, reversed)
    .map(fact)
    .filter((value, i, all) => i === 0 || value !== all[i - 1]);

test('by status follows the life of a standard', () => {
  const life = ['planned', 'upcoming', 'active', 'replaced', 'withdrawn'];
  const places = sorted('status').map(({ status }) => life.indexOf(status.status));
  expect(new Set(places).size).toBeGreaterThan(2);
  expect(places).toEqual([...places].sort());
});

describe('sortStandards', () => {
  test('orders by number: prefix, serial, part, plans last', () => {
    expect(sorted('number', reversed).map(({ number }) => number)).toEqual([
      'DB99/T 1-2021',
      'DB99/T 2.1-2021',
      'DB99/T 2.3-2023',
      'DB99/T 3-2022',
      'DB99/T 5-2024',
      'GX/T 101-2023',
      'GX/T 102-2023',
      'GX/T 103.1-2023',
      'GX/T 103.2-2023',
      'GX/T 104-2023',
      'GX/T 105-2023',
      'GX/T 106-2023',
      'Q/XX 001-2024',
      'Q/XX 002',
      'Q/XX 003',
      'Q/XX 004',
      '2024001-T-99',
    ]);
  });

  test('orders by title as a Chinese dictionary does, numbers by value', () => {
    const titles = ['第10部分', '第2部分', '照片', '档案', '电子', 'XML'];
    const some = titles.map((title, i) => ({ ...(reversed[i] as Standard), title }));
    expect(sorted('title', some).map(({ title }) => title)).toEqual([
      '档案',
      '第2部分',
      '第10部分',
      '电子',
      '照片',
      'XML',
    ]);
  });

  test('orders words as readers of the language of the site look them up', () => {
    const english = structuredClone(dataset);
    english.site.lang = 'en';
    const some = ['照片', '档案', 'archive'].map((title, i) => ({
      ...(reversed[i] as Standard),
      title,
    }));
    const titles = (by: typeof model) => sorted('title', some, by).map(({ title }) => title);
    expect(titles(model)).toEqual(['档案', '照片', 'archive']);
    expect(titles(createModel(english, '2024-06-15'))).toEqual(['archive', '档案', '照片']);
  });

  test('orders by status', () => {
    expect(runs('status', ({ status }) => status.status)).toEqual([
      'planned',
      'upcoming',
      'active',
      'replaced',
      'withdrawn',
    ]);
  });

  test('orders by category and subcategory, the unclassified last', () => {
    expect(runs('category', (s) => `${s.category?.id} ${s.subcategory?.id}`)).toEqual([
      'empty undefined',
      'general framework',
      'general terms',
      'undefined undefined',
    ]);
  });

  test('orders by focus area, those of none last', () => {
    expect(runs('focusArea', ({ subsystem }) => subsystem?.id)).toEqual(['digital', undefined]);
  });

  test('orders by what guides integration: yes, no, unknown', () => {
    expect(runs('guidesIntegration', ({ record }) => record.guidesIntegration)).toEqual([
      true,
      false,
      null,
    ]);
  });

  test.each(keys)('by %s keeps every standard', (key) => {
    const ids = sorted(key).map(({ id }) => id);
    expect([...ids].sort()).toEqual(standards.map(({ id }) => id).sort());
  });

  test.each(keys)('by %s sorts the sorted alike', (key) => {
    expect(sorted(key, sorted(key))).toEqual(sorted(key));
  });

  test('keeps the order it was given among equals', () => {
    const given = reversed.filter(({ category }) => !category).map(({ id }) => id);
    const unclassified = sorted('category', reversed).filter(({ category }) => !category);
    expect(given.length).toBeGreaterThan(2);
    expect(unclassified.map(({ id }) => id)).toEqual(given);
  });

  test('leaves its argument alone', () => {
    const before = [...reversed];
    sorted('title', reversed);
    expect(reversed).toEqual(before);
  });
});

test('every order has an address of its own', () => {
  const slugs = columns.map(({ slug }) => slug);
  expect(slugs).toEqual(['number', 'title', 'status', 'category', 'focus-area', 'integration']);
});
