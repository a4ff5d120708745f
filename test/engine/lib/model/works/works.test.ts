import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BuiltInStatus } from '../../../../../src/lib/concepts/status/schema.ts';
import type { StatusEvent } from '../../../../../src/lib/dataset/types.ts';
import { listLaterEditions } from '../../../../../src/lib/model/works/group-works.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const fixture = loadFixture('editions-dataset');
const day = '2024-06-15';
const model = createModel(fixture, day);

const eventOf: Record<BuiltInStatus, Pick<StatusEvent, 'kind' | 'date'>> = {
  planned: { kind: 'listed-planned', date: '2020' },
  upcoming: { kind: 'implemented', date: '2099' },
  active: { kind: 'listed-active', date: '2020' },
  replaced: { kind: 'replaced', date: '2020' },
  withdrawn: { kind: 'withdrawn', date: '2020' },
};

/** The model of one work with editions of 2001, 2002 and so on, listed newest first. */
function createEditions(statuses: readonly (BuiltInStatus | 'unstated')[]) {
  const dataset = structuredClone(fixture);
  const records = statuses.map((status, i) => ({ status, record: `gb-t-1-${2001 + i}` }));
  dataset.standards.standards = records
    .map(({ record }, i) => ({ id: record, number: `GB/T 1-${2001 + i}`, title: record }))
    .reverse();
  dataset.events.events = records.flatMap(({ status, record }): StatusEvent[] =>
    status === 'unstated' ? [] : [{ record, ...eventOf[status], trust: 'proved-by-source' }],
  );
  return createModel(dataset, day);
}

describe('the works of a model', () => {
  test('are the undated numbers, editions in order of year whatever the order and family of records', () => {
    const dataset = structuredClone(fixture);
    for (const record of dataset.standards.standards) {
      if (record.id === 'gb-t-35273-2017') record.family = 'foreign';
    }
    const work = createModel(dataset, day).workOf('gb-t-35273-2017');
    expect(work).toMatchObject({ id: 'gb-t-35273', number: 'GB/T 35273' });
    expect(work?.address).toBe('works/gb-t-35273.html');
    expect(work?.editions.map(({ id }) => id)).toEqual(['gb-t-35273-2017', 'gb-t-35273-2020']);
  });

  test.each([
    ['gb-t-35273-2020-xg1-2022'],
    ['20230001-t-469'],
    ['rfc-9110'],
    ['c0101'],
    ['gb-t-901'],
    ['unknown'],
  ])('%s is of none', (id) => {
    expect(model.workOf(id)).toBeUndefined();
  });

  const standings: [(BuiltInStatus | 'unstated')[], string, number][] = [
    [['active'], 'inForce', 2001],
    [['active', 'active'], 'inForce', 2002],
    [['active', 'upcoming'], 'inForce', 2001],
    [['replaced', 'active', 'withdrawn'], 'inForce', 2002],
    [['unstated', 'active', 'unstated'], 'inForce', 2002],
    [['replaced', 'upcoming'], 'coming', 2002],
    [['upcoming', 'withdrawn'], 'coming', 2001],
    [['planned', 'unstated'], 'coming', 2001],
    [['unstated'], 'unstated', 2001],
    [['unstated', 'replaced'], 'unstated', 2001],
    [['replaced'], 'ended', 2001],
    [['replaced', 'withdrawn'], 'ended', 2002],
  ];
  test.each(standings)('editions that are %s are together %s: %i', (statuses, standing, year) => {
    const [work] = createEditions(statuses).works;
    expect(work?.standing).toBe(standing);
    expect(work?.shown.id).toBe(`gb-t-1-${year}`);
  });

  test('hold every standard once, with what came after it in order', () => {
    const years = fc.uniqueArray(fc.integer({ min: 1980, max: 2030 }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('1', '2', '1.1', '1.2'), years), (editions) => {
        const dataset = structuredClone(fixture);
        dataset.events.events = [];
        dataset.standards.standards = Object.entries(editions).flatMap(([serial, all]) =>
          all.map((year) => ({
            id: `s-${serial}-${year}`,
            number: `GB/T ${serial}-${year}`,
            title: 'x',
          })),
        );
        const { works, workOf } = createModel(dataset, day);
        const held = works.flatMap((work) => work.editions.map(({ id }) => id));
        expect(held.sort()).toEqual(dataset.standards.standards.map(({ id }) => id).sort());
        for (const [serial, all] of Object.entries(editions)) {
          for (const year of all) {
            const id = `s-${serial}-${year}`;
            const later = all.filter((other) => other > year).sort((a, b) => b - a);
            expect(listLaterEditions(workOf(id), id).map((each) => each.id)).toEqual(
              later.map((other) => `s-${serial}-${other}`),
            );
          }
        }
      }),
    );
  });
});
