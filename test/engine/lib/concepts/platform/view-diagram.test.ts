import { describe, expect, test } from 'vitest';
import { drawView } from '../../../../../src/lib/concepts/platform/view-diagram.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const dataset = loadFixture('second-dataset');

/** The rows of a view whose only layer has so many systems: how many boxes stand in each. */
function layRows(count: number): number[] {
  const [view] = dataset.platform.views;
  const [system] = dataset.platform.systems;
  if (!view || !system) throw new Error('the fixture has no views');
  const systems = Array.from({ length: count }, (_, i) => ({
    ...{ ...system, id: `s${i}`, view: view.id, layer: 'one', parent: null },
  }));
  const platform = { ...dataset.platform, systems };
  const layers = [{ id: 'one', name: 'one' }];
  const drawing = drawView({ ...dataset, platform }, { ...view, layers } as typeof view);
  const edges = [...(drawing?.source ?? '').matchAll(/p-s(\d+) ~~~ p-s(\d+)/gu)];
  const rank = Array.from({ length: count }, () => 0);
  for (const [, from, to] of edges) rank[Number(to)] = (rank[Number(from)] ?? 0) + 1;
  return [...Map.groupBy(rank, (row) => row).values()].map(({ length }) => length);
}

describe('boxes of a layer', () => {
  test.each([
    [1, [1]],
    [4, [4]],
    [5, [3, 2]],
    [7, [4, 3]],
    [9, [3, 3, 3]],
  ])('%i stand in rows of at most four, as even as can be', (count, rows) => {
    expect(layRows(count)).toEqual(rows);
  });
});
