import { describe, expect, test } from 'vitest';
import type { Relation } from '../../../../../src/lib/concepts/relations/schema.ts';
import { checkContradictions } from '../../../../../src/lib/concepts/status/rules.ts';
import type { Dataset } from '../../../../../src/lib/dataset/dataset-schema.ts';
import type { StatusEvent } from '../../../../../src/lib/dataset/types.ts';
import { formatFact } from '../../../../../src/lib/model/fact.ts';
import { listFactsIn } from '../../../../../src/lib/model/list-facts.ts';
import { assess } from '../../../../../src/lib/model/status/assess.ts';
import { findCaution } from '../../../../../src/lib/outputs/cite/list-cautions.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const day = '2024-06-15';
const verified: StatusEvent = {
  ...{ record: 'a', kind: 'verified', status: 'active', by: '某单位', date: '2024-05-04' },
};

/** Standard `a`, that `b` or something outside is said to have replaced, as these events and relations have it. */
function tell(events: Partial<StatusEvent>[], relations: Partial<Relation>[] = []) {
  const dataset: Dataset = structuredClone(loadFixture('core-dataset'));
  dataset.standards.standards = [
    { id: 'a', number: 'T 1-2010', title: '甲' },
    { id: 'b', number: 'T 1-2020', title: '乙' },
    { id: 'c', number: 'T 2-2024', title: '丙' },
  ];
  dataset.events.events = [
    { record: 'a', kind: 'implemented', date: '2010' },
    { record: 'b', kind: 'implemented', date: '2020' },
    ...events.map((event) => ({ ...verified, ...event })),
  ];
  dataset.relations.relations = relations.map((each) => ({
    ...{ type: 'replaces', from: 'b', to: 'a' },
    ...each,
  }));
  const model = createModel(dataset, day);
  const standard = model.resolveStandard('a');
  const { kind, contested } = assess(model, standard);
  const facts = listFactsIn('markdown', model, standard).filter(({ id }) => id === 'successor');
  return {
    ...{ status: standard.status.status, basis: standard.status.basis, kind },
    contested: contested.map(({ number, note = '' }) => number + note),
    successor: facts.map(formatFact).join(),
    cautions: findCaution(model, standard).sentences.join(),
    hints: checkContradictions(dataset).map(({ file, severity }) => `${file} ${severity}`),
  };
}

describe('a standard found in force after the day on which it is said to have been replaced', () => {
  test.each([
    ['by a relation', [], [{ date: '2020-10-01' }], 'relations'],
    ['by a relation of a month', [], [{ date: '2024-04' }], 'relations'],
    ['by a relation to what was in force before', [], [{}], 'relations'],
    [
      'by an event',
      [{ kind: 'replaced', status: undefined, date: '2020', number: 'T 1-2020' }],
      [],
      'events',
    ],
  ] as const)(
    '%s is in force, and the replacement is told beside',
    (_, events, relations, file) => {
      const told = tell([...events, {}] as Partial<StatusEvent>[], [...relations]);
      expect(told).toMatchObject({
        ...{ status: 'active', basis: 'verified', kind: 'checkFirst', contested: ['T 1-2020'] },
        hints: [`${file} hint`],
      });
      expect(told.successor).toContain('另有资料称已被 T 1-2020 代替');
      expect(told.cautions).toContain('与查实结果不符');
    },
  );

  test('what is only reported says so', () => {
    const date = '2020-10-01';
    const outside: Partial<Relation> = { from: { number: 'X 9' }, date, trust: 'reported' };
    const { contested, successor } = tell([{}], [outside]);
    expect(contested).toEqual(['X 9待核实']);
    expect(successor).toContain('待核实');
  });
});

test.each([
  ['in the year of the look', { date: '2024' }, []],
  ['on the day of the look', { date: '2024-05-04' }, []],
  ['after it', { date: '2024-06-01' }, []],
])('a replacement %s decides', (_, relation, hints) => {
  expect(tell([{}], [relation])).toMatchObject({
    ...{ status: 'replaced', kind: 'citeInstead', contested: [], hints },
  });
});

test('a replacement without a date decides where what takes the place came into force after the look', () => {
  const newer = { record: 'b', kind: 'implemented', status: undefined, by: undefined } as const;
  const told = (date: string) =>
    tell([{}, { ...newer, record: 'c', date }], [{ from: 'c' }]).status;
  expect(told('2024-06-01')).toBe('replaced');
  expect(told('2024-05-03')).toBe('active');
});

test.each([
  ['an event', [{ kind: 'replaced', status: undefined, date: null, number: 'X 9' }], []],
  ['a relation to what is none of the dataset', [], [{ from: { number: 'X 9' } }]],
] as const)('%s without a date is told beside what somebody found', (_, events, relations) => {
  expect(tell([{}, ...events], [...relations])).toMatchObject({
    ...{ status: 'active', kind: 'checkFirst', contested: ['X 9'] },
  });
});

test('a replacement yet to come contradicts nothing', () => {
  const told = tell([{}], [{ date: '2030-01-01' }]);
  expect(told).toMatchObject({ status: 'active', kind: 'citable', contested: [], hints: [] });
});

test('a look that found the end, and a listing, contradict no replacement', () => {
  const date = '2020-10-01';
  const found = tell([{ status: 'replaced' }], [{ date }]);
  expect(found).toMatchObject({ status: 'replaced', contested: [], hints: [] });
  const listed = tell([{ kind: 'listed', by: undefined }] as Partial<StatusEvent>[], [{ date }]);
  expect(listed).toMatchObject({ status: 'replaced', contested: [], hints: [] });
});
