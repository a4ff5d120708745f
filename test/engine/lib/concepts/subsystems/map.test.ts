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
    for (const { category, cells, count } of map.rows) {
      expect(cells.flatMap(({ standards }) => standards)).toHaveLength(count);
      for (const { subsystem, standards } of cells) {
        for (const standard of standards) {
          expect(standard.subsystem?.id).toBe(subsystem?.id);
          expect(standard.categories.map(({ top }) => top.id)).toContain(category.path);
        }
      }
    }
  });

  test('has a blank where a subsystem is made of a category without a standard, and nowhere else', () => {
    for (const made of [true, false]) {
      const blanks = drawMap(
        change(({ subsystems, categories }) => {
          for (const each of subsystems.subsystems)
            each.composition = made ? categories.categories.map(({ id }) => id) : ['none'];
        }),
      ).rows.flatMap(({ cells }) => cells);
      for (const { isGap, standards, subsystem } of blanks)
        expect(isGap).toBe(made && subsystem !== null && standards.length === 0);
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
    expect(mapOf(model, family ?? null)).toBeNull();
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
