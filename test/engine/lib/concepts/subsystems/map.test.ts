import { describe, expect, test } from 'vitest';
import { listMapped, mapOf } from '../../../../../src/lib/concepts/subsystems/map.ts';
import type { Dataset } from '../../../../../src/lib/dataset/dataset-schema.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { listPages } from '../../../../../src/lib/site/list-pages.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const today = '2024-06-15';
const second = loadFixture('second-dataset');
const [family] = listMapped(second);

function change(edit: (dataset: Dataset) => void) {
  const dataset: Dataset = structuredClone(second);
  edit(dataset);
  return createModel(dataset, today);
}

/** The map of the family that has one. */
function drawMap(model: ReturnType<typeof change>) {
  const map = mapOf(model, family ?? null);
  if (!map) throw new Error('no map');
  return map;
}

const membersOf = ({ rows }: ReturnType<typeof drawMap>) =>
  rows.flatMap(({ cells }) => cells.flatMap(({ standards }) => standards.map(({ id }) => id)));

describe('the map of a family', () => {
  const model = change(() => {});
  const map = drawMap(model);
  const classified = model.standards.filter(
    (standard) => (standard.family?.id ?? null) === family && standard.category,
  );

  test('has every standard of a category of the family once, where both cross', () => {
    expect(classified.length).toBeGreaterThan(1);
    expect(membersOf(map).toSorted()).toEqual(classified.map(({ id }) => id).toSorted());
    for (const { label, cells, count } of map.rows) {
      expect(cells.flatMap(({ standards }) => standards)).toHaveLength(count);
      for (const [i, { standards }] of cells.entries()) {
        for (const standard of standards) {
          expect(standard.subsystem?.focusArea).toBe(map.columns[i]?.label);
          expect(standard.categories.map(({ top }) => top.name)).toContain(label);
        }
      }
    }
  });

  test('has a blank where a subsystem is made of a category without a standard, and nowhere else', () => {
    for (const made of [true, false]) {
      const { rows, columns } = drawMap(
        change(({ subsystems, categories }) => {
          for (const each of subsystems.subsystems)
            each.composition = made ? categories.categories.map(({ id }) => id) : ['none'];
        }),
      );
      expect(rows.length).toBeGreaterThan(1);
      for (const { cells } of rows)
        for (const [i, { isGap, standards }] of cells.entries())
          expect(isGap).toBe(made && columns[i] !== null && standards.length === 0);
    }
  });

  test('has a column of what is in no subsystem only where something is in none', () => {
    expect(map.columns.includes(null)).toBe(classified.some(({ subsystem }) => !subsystem));
    const all = drawMap(
      change(({ standards, subsystems }) => {
        for (const each of standards.standards)
          each.subsystem = subsystems.subsystems[0]?.id ?? null;
      }),
    );
    expect(all.columns).not.toContain(null);
    expect(membersOf(all)).toHaveLength(classified.length);
  });
});

test('a standard of two categories stands in the one its subsystem is made of, of its own family', () => {
  const of = (composition: string[]) =>
    drawMap(
      change((dataset) => {
        const tops = dataset.categories.categories.filter((each) => each.family === family);
        const [first, last] = [tops[0]?.id ?? '', tops.at(-1)?.id ?? ''];
        const member = dataset.standards.standards.find(
          (each) => each.family === family && each.category && each.subsystem,
        );
        if (!member) throw new Error('no member');
        for (const key of ['category', 'subcategory'] as const) delete member[key];
        Object.assign(member, { id: 'in-two', categories: [first, last] });
        for (const each of dataset.subsystems.subsystems)
          each.composition = composition.map((which) => (which === 'last' ? last : which));
      }),
    ).rows.findIndex(({ cells }) =>
      cells.some(({ standards }) => standards.some(({ id }) => id === 'in-two')),
    );
  expect(of(['none'])).toBe(0);
  expect(of(['last'])).toBeGreaterThan(0);
});

describe('what has no map', () => {
  const nothing: [string, (dataset: Dataset) => void][] = [
    [
      'no standard in a subsystem',
      ({ standards }) => {
        for (const each of standards.standards) each.subsystem = null;
      },
    ],
    [
      'more standards than one takes in',
      ({ standards }) => {
        const found = standards.standards.find(
          (each) => each.family === family && each.category && each.subsystem,
        );
        for (let i = 0; found && i < 600; i++)
          standards.standards.push({ ...found, id: `copy-${i}`, number: null });
      },
    ],
  ];

  test.each(nothing)('%s', (_, edit) => {
    const model = change(edit);
    expect(listMapped(model.dataset)).toEqual([]);
    expect(mapOf(model, family ?? null)).toBeUndefined();
  });

  test('a page that was published stays, and says that there is none', () => {
    const pagesOf = (addresses: string[]) =>
      listPages(
        change((dataset) => {
          nothing[0]?.[1](dataset);
          dataset.addresses.addresses = addresses;
        }),
      ).filter(({ address }) => address === 'map.html');
    expect(pagesOf([])).toEqual([]);
    const [page] = pagesOf(['map.html']);
    expect(JSON.stringify(page?.blocks)).toContain('没有可排入总图');
  });
});
