import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../../../src/lib/dataset/dataset-schema.ts';
import type { Model } from '../../../../../src/lib/model/model.ts';
import {
  listPending,
  listSuccessors,
} from '../../../../../src/lib/model/relations/find-successors.ts';
import {
  findLaterEdition,
  followToEnds,
  listLastKnown,
} from '../../../../../src/lib/model/relations/follow-successors.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';
import { change, day, replaces } from './changed-relations.ts';
import { findInForce } from './find-in-force.ts';

const model = createModel(loadFixture('relations-dataset'), day);
const successors = (of: Model, id: string) =>
  listSuccessors(of, of.resolveStandard(id)).map(({ number, standard }) =>
    standard ? `${number} (${standard.id})` : number,
  );
const inForce = (of: Model, id: string) =>
  findInForce(of, of.resolveStandard(id)).map(({ label }) => label);

describe('what took the place of a standard', () => {
  test.each([
    ['a chain', 'gb-t-1-2000', ['GB/T 1-2010 (gb-t-1-2010)'], ['GB/T 1-2020']],
    ['the last but one of a chain', 'gb-t-1-2010', ['GB/T 1-2020 (gb-t-1-2020)'], ['GB/T 1-2020']],
    [
      'a fork that meets again',
      'gb-t-2-2005',
      ['GB/T 2.1-2015 (gb-t-2-1-2015)', 'GB/T 2.2-2015 (gb-t-2-2-2015)'],
      ['GB/T 2-2021'],
    ],
    ['a standard withdrawn', 'gb-t-4-2008', ['GB/T 4-2018 (gb-t-4-2018)'], ['GB/T 4-2018']],
    ['a number in an event', 'gb-t-5-2001', ['GB/T 6—2011 (gb-t-6-2011)'], ['GB/T 6-2011']],
    ['one to be replaced by a plan', 'gb-t-1-2020', [], []],
    ['one to be replaced when another comes into force', 'gb-t-3-2012', [], []],
    ['one replaced in part', 'gb-t-6-2011', [], []],
  ])('%s', (_, id, direct, last) => {
    expect(successors(model, id)).toEqual(direct);
    expect(inForce(model, id)).toEqual(last);
  });

  test.each([
    ['gb-t-1-2020', ['20240001-t-469']],
    ['gb-t-3-2012', ['gb-t-3-2098']],
    ['gb-t-1-2010', []],
  ])('what is yet to take that of %s', (id, ids) => {
    const pending = listPending(model, model.resolveStandard(id));
    expect(pending.map(({ standard }) => standard?.id)).toEqual(ids);
  });

  test('a fork that stays one has several in force', () => {
    const forked = change([
      replaces('gb-t-2-1-2015', 'gb-t-2-2005'),
      replaces('gb-t-2-2-2015', 'gb-t-2-2005'),
    ]);
    expect(inForce(forked, 'gb-t-2-2005')).toEqual(['GB/T 2.1-2015', 'GB/T 2.2-2015']);
  });

  test('nothing is in force where the chain ends withdrawn', () => {
    const ended = change([replaces('gb-t-4-2008', 'gb-t-1-2000')]);
    expect(successors(ended, 'gb-t-1-2000')).toEqual(['GB/T 4-2008 (gb-t-4-2008)']);
    expect(inForce(ended, 'gb-t-1-2000')).toEqual([]);
  });

  test('an event and a relation that name the same standard name it once, those that differ both', () => {
    const same = change([replaces('gb-t-6-2011', 'gb-t-5-2001')]);
    expect(successors(same, 'gb-t-5-2001')).toEqual(['GB/T 6-2011 (gb-t-6-2011)']);
    const other = change([replaces('gb-t-7-2016', 'gb-t-5-2001')]);
    expect(successors(other, 'gb-t-5-2001')).toEqual([
      'GB/T 7-2016 (gb-t-7-2016)',
      'GB/T 6—2011 (gb-t-6-2011)',
    ]);
  });

  test('replacements in a circle, which validation refuses, lead nowhere', () => {
    const circle = change([
      replaces('gb-t-1-2010', 'gb-t-1-2000'),
      replaces('gb-t-1-2000', 'gb-t-1-2010'),
    ]);
    expect(inForce(circle, 'gb-t-1-2000')).toEqual([]);
  });
});

describe('the last that is known of what took the place of a standard', () => {
  const tell = (of: Model, id: string) =>
    listLastKnown(of, of.resolveStandard(id)).map(({ number, note }) => [number, note]);
  const chain = [
    replaces('gb-t-1-2010', 'gb-t-1-2000', '2010'),
    replaces('gb-t-7-2016', 'gb-t-1-2010', '2016'),
  ];
  type Events = Dataset['events']['events'];
  const base = { record: 'gb-t-7-2016', date: null, trust: 'proved-by-source' } as const;
  const ending = (...own: Events) =>
    change(chain, (all) => [...all.filter(({ record }) => record !== 'gb-t-7-2016'), ...own]);

  test.each<[string, Events, string | null]>([
    ['unknown', [], '状态未载'],
    ['active', [{ ...base, kind: 'listed', status: 'active' }], null],
    ['upcoming', [{ ...base, kind: 'implemented', date: '2098' }], '列为即将实施'],
    ['withdrawn', [{ ...base, kind: 'withdrawn' }], '列为废止'],
    ['replaced', [{ ...base, kind: 'replaced' }], '列为被代替'],
    ['neutral', [{ ...base, kind: 'listed', status: 'note' }], '列为工作组说明'],
  ])('is named with its status where that is %s', (tone, own, note) => {
    const dataset = structuredClone(ending(...own).dataset);
    dataset.site.statuses = [{ id: 'note', name: '工作组说明', tone: 'neutral' }];
    const of = createModel(dataset, day);
    expect(tell(of, 'gb-t-1-2000')).toEqual(note === null ? [] : [['GB/T 7-2016', note]]);
    expect(inForce(of, 'gb-t-1-2000')).toEqual(tone === 'active' ? ['GB/T 7-2016'] : []);
    expect(tell(of, 'gb-t-1-2010')).toEqual([]);
  });

  test('a plan has replaced nothing: what it is to replace is the last', () => {
    const of = ending({ ...base, kind: 'listed-planned' });
    expect(of.resolveStandard('gb-t-1-2010').status.tone).toBe('active');
    expect(tell(of, 'gb-t-1-2000')).toEqual([]);
  });

  test('may be a number that is none of the dataset', () => {
    const of = ending({ ...base, kind: 'replaced', number: 'GB/T 99-2020' });
    expect(tell(of, 'gb-t-1-2000')).toEqual([['GB/T 99-2020', '未收录']]);
  });

  test('is no later edition to be told of again, and neither is what is to come', () => {
    const later = (of: Model, id: string) => findLaterEdition(of, of.resolveStandard(id))?.id;
    const dataset = structuredClone(
      change([
        replaces('gb-t-4-2018', 'gb-t-1-2000', '2018'),
        replaces('gb-t-1-2020', 'gb-t-4-2018', '2020'),
      ]).dataset,
    );
    dataset.events.events = dataset.events.events.filter(({ record }) => record !== 'gb-t-1-2020');
    expect(later(createModel(dataset, day), 'gb-t-1-2000')).toBeUndefined();
    expect(later(change([]), 'gb-t-1-2000')).toBe('gb-t-1-2020');
    expect(later(change([]), 'gb-t-3-2012')).toBe('gb-t-3-2098');
    expect(later(change([replaces('gb-t-3-2098', 'gb-t-3-2012')]), 'gb-t-3-2012')).toBeUndefined();
  });
});

test('going on to the ends always comes to an end, and gives all ends that can be reached', () => {
  const nodes = fc.integer({ min: 0, max: 7 });
  const graph = fc.array(fc.tuple(nodes, nodes), { maxLength: 20 });
  fc.assert(
    fc.property(graph, nodes, (edges, start) => {
      const next = (at: number) => edges.flatMap(([from, to]) => (from === at ? [to] : []));
      const reached = new Set([start]);
      for (let i = 0; i < 8; i++)
        for (const at of [...reached]) next(at).map((to) => reached.add(to));
      const expected = [...reached].filter((at) => at !== start && next(at).length === 0);
      const ends = followToEnds(start, next);
      expect([...ends].sort()).toEqual(expected.sort());
      expect(new Set(ends).size).toBe(ends.length);
    }),
  );
});
