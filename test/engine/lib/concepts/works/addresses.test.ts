import { describe, expect, test } from 'vitest';
import { works } from '../../../../../src/lib/concepts/works/concept.ts';
import type { Dataset } from '../../../../../src/lib/dataset/dataset-schema.ts';
import { checkAddresses } from '../../../../../src/lib/dataset/validate/rules/addresses.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { listAddresses, listMoved } from '../../../../../src/lib/site/list-addresses.ts';
import { listPages } from '../../../../../src/lib/site/list-pages.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';
import { day, fixture, model } from './read-works.ts';

describe('addresses of works', () => {
  const moved = (dataset: Dataset) =>
    listMoved(dataset).filter(([former]) => former.startsWith('works/'));

  test('are there for every undated number, and for no other', () => {
    expect(listAddresses(fixture).filter((address) => address.startsWith('works/'))).toEqual(
      [...model.works.map(({ address }) => address), ...moved(fixture).map(([a]) => a)].sort(),
    );
  });

  test('go on when a number is corrected, or loses its year', () => {
    expect(moved(fixture)).toEqual([
      ['works/gb-t-9.html', 'works/gb-t-900.html'],
      ['works/gb-t-901.html', 'standards/gb-t-901.html'],
    ]);
    expect(checkAddresses(fixture)).toEqual([]);
  });

  test('are not made up for former ids under which nothing was published', () => {
    expect(moved({ ...fixture, addresses: { addresses: [] } })).toEqual([]);
  });

  test('stay those of other editions when one of several is renumbered', () => {
    const dataset = structuredClone(fixture);
    const { standards } = dataset.standards;
    const renamed = standards.find(({ id }) => id === 'gb-t-35273-2017');
    Object.assign(renamed ?? {}, {
      id: 'gb-t-35274-2017',
      number: 'GB/T 35274-2017',
      formerIds: ['gb-t-35273-2017'],
    });
    expect(moved(dataset)).toEqual(moved(fixture));
    expect(checkAddresses(dataset)).toEqual([]);
  });

  test('are missed when nothing leads on from a published one', () => {
    const dataset = structuredClone(fixture);
    for (const record of dataset.standards.standards) {
      if (record.id === 'gb-t-900-2018') delete record.formerIds;
    }
    expect(
      checkAddresses(dataset)
        .map(({ problem }) => problem)
        .join(),
    ).toContain('works/gb-t-9.html');
  });
});

test.each(['minimal-dataset', 'bare-dataset', 'core-dataset'] as const)(
  'the %s, without dated numbers, has no trace of works',
  (name) => {
    const dataset = loadFixture(name);
    expect(works.isPresent(dataset, [])).toBe(false);
    expect(listAddresses(dataset).filter((address) => address.startsWith('works/'))).toEqual([]);
    expect(JSON.stringify(listPages(createModel(dataset, day)))).not.toContain('works/');
  },
);
