import { describe, expect, test } from 'vitest';
import { listEmptyCategories } from '../../../../../src/lib/concepts/categories/gaps.ts';
import { concepts } from '../../../../../src/lib/concepts/registry.ts';
import {
  coverageOf,
  listAnsweredItems,
  listItems,
} from '../../../../../src/lib/concepts/subsystems/coverage.ts';
import { type Dataset, emptyFiles } from '../../../../../src/lib/dataset/dataset-schema.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { listAddresses } from '../../../../../src/lib/site/list-addresses.ts';
import { listPages } from '../../../../../src/lib/site/list-pages.ts';
import { listNavigation, listReferenceCards } from '../../../../../src/lib/site/navigation.ts';
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
    const empty = listEmptyCategories(fixture);
    expect(empty.map(({ path }) => path)).toEqual(['general/unused']);
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

test.each([
  ['reported', '"X/T 9-2023"},{"type":"text","value":"，未见发布（"'],
  [undefined, 'X/T 9-2023，未见发布"'],
] as const)('the number of a plan is told as its event is: %s', (trust, words) => {
  const dataset = structuredClone(fixture);
  const plan = dataset.events.events.find(({ record }) => record === '2024001-t-99');
  dataset.events.events.push({
    ...{ record: plan?.record ?? '', kind: 'numbered', date: null, number: 'X/T 9-2023' },
    ...(trust ? { trust } : {}),
  });
  expect(gapsOf(dataset).plans?.text).toContain(words);
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

describe('the page of gaps', () => {
  const address = 'gaps.html';
  const isMade = (dataset: Dataset) =>
    listPages(modelOf(dataset)).some((page) => page.address === address);
  const isNamed = (dataset: Dataset) => {
    const model = modelOf(dataset);
    const links = [...listNavigation(model, []).reference, ...listReferenceCards(model)];
    return links.filter((link) => link.address === address).length;
  };
  /** The minimal dataset, whose one standard is in force, with what a test changes in it. */
  const minimal = (change: (dataset: Dataset) => void = () => {}) => {
    const dataset = structuredClone(loadFixture('minimal-dataset'));
    change(dataset);
    return dataset;
  };

  test('is not there where nothing is open, though something could be', () => {
    expect(isMade(minimal())).toBe(false);
    expect(isNamed(minimal())).toBe(0);
    expect(listAddresses(minimal())).not.toContain(address);
  });

  test('stays where it was published', () => {
    const dataset = minimal(({ addresses }) => addresses.addresses.push(address));
    expect(isMade(dataset)).toBe(true);
    expect(isNamed(dataset)).toBe(2);
    expect(listAddresses(dataset)).toContain(address);
  });

  const open: [string, Dataset][] = [
    [
      'a plan',
      minimal(({ events }) => {
        for (const event of events.events) event.kind = 'listed-planned';
      }),
    ],
    ...(['categories', 'subsystems', 'platform', 'citations'] as const).map(
      (file): [string, Dataset] => [file, withGapsOf(file)],
    ),
  ];

  test.each(open)('is there where the only gaps are those of %s', (_, dataset) => {
    expect(isMade(dataset)).toBe(true);
    expect(isNamed(dataset)).toBe(2);
    expect(listAddresses(dataset)).toContain(address);
  });
});

test('plans that no source lists have no column for where they are listed', () => {
  const dataset = structuredClone(fixture);
  const { say } = modelOf(dataset).labels;
  expect(gapsOf(dataset).plans?.text).toContain(say('status.listedIn'));
  for (const standard of dataset.standards.standards) delete standard.place;
  expect(gapsOf(dataset).plans?.text).not.toContain(say('status.listedIn'));
});

/** The second fixture, nothing of it published, in which one file alone leaves something open. */
function withGapsOf(file: 'categories' | 'subsystems' | 'platform' | 'citations'): Dataset {
  const dataset = structuredClone({ ...fixture, addresses: emptyFiles.addresses });
  const { categories, subsystems, citations } = dataset;
  dataset.events.events = [];
  for (const category of categories.categories)
    if (file !== 'categories') category.subcategories = [];
  if (file !== 'subsystems') subsystems.subsystems = [];
  if (file !== 'platform') dataset.platform = structuredClone(emptyFiles.platform);
  dataset.flows = structuredClone(emptyFiles.flows);
  if (file !== 'citations') citations.grid = null;
  return dataset;
}
