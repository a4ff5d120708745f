import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../../../src/lib/dataset/dataset-schema.ts';
import type { StatusEvent } from '../../../../../src/lib/dataset/types.ts';
import { formatFact } from '../../../../../src/lib/model/fact.ts';
import { listFactsIn } from '../../../../../src/lib/model/list-facts.ts';
import { assess, isOlder } from '../../../../../src/lib/model/status/assess.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const fixture = loadFixture('relations-dataset');
const day = '2024-06-15';
const own = fixture.standards.standards.find(({ id }) => id === 'gb-t-1-2020');

/** A dataset of one standard with these events, as of a day. */
function judge(...events: Partial<StatusEvent>[]) {
  const dataset: Dataset = structuredClone(fixture);
  dataset.site.asOf = day;
  dataset.standards.standards = own ? [own] : [];
  dataset.relations.relations = [];
  dataset.events.events = events.map((event) => ({
    ...{ record: 'gb-t-1-2020', kind: 'listed', date: '2020' },
    ...event,
  }));
  const model = createModel(dataset, day);
  const standard = model.resolveStandard('gb-t-1-2020');
  const fact = listFactsIn('card', model, standard).find(({ id }) => id === 'verdict');
  return { ...assess(model, standard), words: fact && formatFact(fact) };
}

const verified = { kind: 'verified', status: 'active', by: '某单位' } as const;

describe('a standard', () => {
  test.each([
    ['citable', '可以引用', [{ ...verified, date: '2024-06-15' }]],
    ['citable', '可以引用', [{ ...verified, date: '2023-06-16' }]],
    ['checkFirst', '先核对', [{ ...verified, date: '2023-06-15' }]],
    ['checkFirst', '先核对', [{ status: 'active' }]],
    ['checkFirst', '先核对', [{ status: 'active', date: '2024-06-15' }]],
    ['checkFirst', '先核对', [{ kind: 'published', trust: 'reported' }]],
    ['checkFirst', '先核对', [{ status: 'unstated' }]],
    ['checkFirst', '先核对', [{ status: 'planned' }, { status: 'active' }]],
    ['withdrawn', '已废止', [{ kind: 'withdrawn' }]],
    ['withdrawn', '不再引用', [{ kind: 'replaced' }]],
    ['citeInstead', '改引 X 1-2021', [{ kind: 'replaced', number: 'X 1-2021' }]],
    ['citeInstead', '改引 X 1-2021', [{ kind: 'withdrawn', number: 'X 1-2021' }]],
    ['notYet', '尚未实施', [{ kind: 'implemented', date: '2024-07-01' }]],
    ['plan', '计划，未见发布', [{ status: 'planned' }]],
  ] as const)('is %s: %s, after %j', (kind, words, events) => {
    expect(judge(...events)).toMatchObject({ kind, words });
  });

  test('that is only reported to be replaced says so beside what is to be cited instead', () => {
    const { words } = judge({ kind: 'replaced', number: 'X 1-2021', trust: 'reported' });
    expect(words).toBe('改引 X 1-2021（待核实）');
  });
});

test('what is to be cited instead is in force: the end of the chain', () => {
  const model = createModel(fixture, day);
  const { kind, instead } = assess(model, model.resolveStandard('gb-t-1-2000'));
  expect(kind).toBe('citeInstead');
  expect(instead.map(({ standard }) => standard?.id)).toEqual(['gb-t-1-2020']);
});

test.each([
  ['2023-06-15', 365, '2024-06-14', false],
  ['2023-06-15', 365, '2024-06-15', true],
  ['2024', 100, '2024-05-01', true],
  ['2024-04', 100, '2024-05-01', false],
  [null, 36500, '2024-05-01', true],
])('%s is older than %i days on %s: %s', (date, days, on, older) => {
  expect(isOlder(date, days, on)).toBe(older);
});
