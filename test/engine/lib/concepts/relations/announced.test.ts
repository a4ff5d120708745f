import { expect, test } from 'vitest';
import type { Relation } from '../../../../../src/lib/concepts/relations/schema.ts';
import { checkEvents } from '../../../../../src/lib/dataset/validate/rules/events.ts';
import { nameRelation } from '../../../../../src/lib/model/relations/name-relation.ts';
import { relationsOf } from '../../../../../src/lib/model/relations/relation-graph.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';
import { findInForce } from '../../model/relations/find-in-force.ts';

const today = '2024-06-15';

/** The relations between two standards as each has them, the second a plan or in force, on a day. */
function nameBoth(relation: Relation, kind: 'listed-planned' | 'listed-active') {
  const dataset = loadFixture('core-dataset');
  dataset.events = { events: [{ record: 'second', kind, date: null }] };
  dataset.relations = { relations: [relation] };
  dataset.site.asOf = today;
  const model = createModel(dataset, today);
  return ['second', 'first'].flatMap((id) =>
    relationsOf(dataset)
      .of(id)
      .map((side) => nameRelation(model, model.resolveStandard(id), side)),
  );
}

test.each([
  ['replaces', ['将代替', '将被代替'], ['代替', '被代替']],
  ['partlyReplaces', ['将部分代替', '将被部分代替'], ['部分代替', '被部分代替']],
  ['amends', ['将修改', '将被修改'], ['修改', '被修改']],
  ['updates', ['将更新', '将被更新'], ['更新', '被更新']],
  ['adopts', ['将采用', '将被采用'], ['采用', '被采用']],
] as const)('%s is told as done only once it is', (type, coming, done) => {
  const ends = { type, from: 'second', to: 'first' };
  expect(nameBoth(ends, 'listed-planned')).toEqual(coming);
  expect(nameBoth({ ...ends, date: '2027-01-01' }, 'listed-active')).toEqual(coming);
  expect(nameBoth({ ...ends, date: '2024' }, 'listed-active')).toEqual(done);
  expect(nameBoth(ends, 'listed-active')).toEqual(done);
  const outside = { type, from: { number: 'ISO 1' }, to: 'first', date: '2027' };
  expect(nameBoth(outside, 'listed-active')).toEqual([coming[1]]);
});

test('which edition follows, and what is related, is told of plans as of others', () => {
  expect(nameBoth({ type: 'previous', from: 'second', to: 'first' }, 'listed-planned')).toEqual([
    '上一版',
    '下一版',
  ]);
});

/** A standard replaced by what is outside the dataset, which another of it replaces. */
function chain(name: Exclude<Relation['from'], string>, again = name) {
  const dataset = loadFixture('core-dataset');
  dataset.events = { events: [{ record: 'second', kind: 'listed-active', date: null }] };
  dataset.relations = {
    relations: [
      { type: 'replaces', from: name, to: 'first' },
      { type: 'replaces', from: 'second', to: again },
    ],
  };
  return dataset;
}

test.each([
  [{ number: 'GB/T 2-2010' }, { number: 'GB/T 2—2010', title: '乙' }],
  [{ title: '乙规范' }, undefined],
])('a chain through %j outside the dataset is followed to what is in force', (name, again) => {
  const model = createModel(chain(name, again), today);
  const ends = findInForce(model, model.resolveStandard('first'));
  expect(ends.map(({ id }) => id)).toEqual(['second']);
});

test('a chain is not followed through another standard outside, nor to a plan', () => {
  const other = createModel(chain({ number: 'GB/T 2-2010' }, { number: 'GB/T 3-2010' }), today);
  expect(findInForce(other, other.resolveStandard('first'))).toEqual([]);
  const dataset = chain({ number: 'GB/T 2-2010' });
  dataset.events = { events: [{ record: 'second', kind: 'listed-planned', date: null }] };
  const planned = createModel(dataset, today);
  expect(findInForce(planned, planned.resolveStandard('first'))).toEqual([]);
});

test('what has no event but is replaced is not said to be without a status', () => {
  const problems = checkEvents(chain({ number: 'GB/T 2-2010' })).map(({ problem }) => problem);
  expect(problems).toEqual(['没有状态事件，网站上只依代替关系写“被代替”，此前的状态不写']);
});
