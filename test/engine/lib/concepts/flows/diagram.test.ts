import { expect, test } from 'vitest';
import { drawExchanges, drawFlow } from '../../../../../src/lib/concepts/flows/diagram.ts';
import type { Dataset } from '../../../../../src/lib/dataset/dataset-schema.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const fixture = loadFixture('second-dataset');

/** The ids drawn as stores, in a picture of every flow of a dataset. */
function storesIn(dataset: Dataset): string[] {
  return dataset.flows.flows.flatMap((flow) =>
    [...drawFlow(dataset, flow).source.matchAll(/^\s*f-(\S+?)\[\(/gmu)].map(([, id]) => id ?? ''),
  );
}

test('what the dataset calls a store is drawn as one, whatever its name', () => {
  expect(storesIn(fixture)).toEqual(['store']);
  const { flows } = fixture;
  expect(storesIn({ ...fixture, flows: { ...flows, stores: ['sender'] } })).toEqual(['sender']);
  const { stores: _, ...none } = flows;
  expect(storesIn({ ...fixture, flows: none })).toEqual([]);
});

test('a picture says in words who gives what to whom', () => {
  const { description } = drawExchanges(fixture, '往来', fixture.flows.exchanges.slice(0, 2));
  expect(description).toBe('检索系统 → 利用者 <p>（目录）；各服务系统 → 档案库（查询）');
});
