import { expect, test } from 'vitest';
import type { Dataset } from '../../../../../src/lib/dataset/dataset-schema.ts';
import { identitiesOf } from '../../../../../src/lib/model/identity/read-identity.ts';
import { nameStandard } from '../../../../../src/lib/model/standard.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const base = loadFixture('minimal-dataset');
const prefixes = [{ prefix: 'GB/T', name: 'national' }];

type Parts = {
  standards: Dataset['standards']['standards'];
  events?: Dataset['events']['events'];
  errata?: Dataset['errata']['errata'];
};

const withRecords = ({ standards, events = [], errata = [] }: Parts): Dataset => ({
  ...base,
  numbering: { prefixes },
  standards: { standards },
  events: { events },
  errata: { errata },
});

const plan = { id: 'plan', planNumber: '20190834-T-469', title: '甲' };
const published = {
  ...{ record: 'plan', kind: 'published' as const, date: '2021-10-11' },
  ...{ number: 'GB/T 40692-2021', trust: 'reported' as const },
};

test('a plan that became a standard goes by the number its events name, and keeps that of the plan beside', () => {
  const identity = identitiesOf(withRecords({ standards: [plan], events: [published] })).of('plan');
  expect(identity).toEqual({
    ...{ number: 'GB/T 40692-2021', numberBasis: 'reported' },
    ...{ title: '甲', titleBasis: 'proved', formerTitle: null },
    formerNumbers: [{ kind: 'plan', number: '20190834-T-469' }],
  });
});

test.each(['replaced', 'withdrawn'] as const)(
  'the number an event %s names is that of another',
  (kind) => {
    const events = [{ ...published, kind }];
    const { number } = identitiesOf(withRecords({ standards: [plan], events })).of('plan');
    expect(number).toBe('20190834-T-469');
  },
);

test('the number is proved where one event proves it, and has the title events name with it', () => {
  const { trust: _, ...proved } = { ...published, title: '乙' };
  const events = [published, { ...proved, kind: 'implemented' as const }];
  const identity = identitiesOf(withRecords({ standards: [plan], events })).of('plan');
  expect(identity).toMatchObject({ numberBasis: 'proved', title: '乙', titleBasis: 'proved' });
  expect(identity.formerTitle).toBe('甲');
});

test('a number that another record has stays with that one', () => {
  const other = { id: 'other', number: 'GB/T 40692-2021', title: '丙' };
  const dataset = withRecords({ standards: [plan, other], events: [published] });
  expect(identitiesOf(dataset).of('plan').number).toBe('20190834-T-469');
  expect(identitiesOf(dataset).findId('GB/T 40692—2021')).toBe('other');
});

const misprint = {
  ...{ id: 'gb-t-36904-2016', number: 'GB/T 36904-2016', title: '电子证照标识规范' },
  corrected: { number: 'GB/T 36904-2018', title: '电子证照 标识规范' },
};
const erratum = (field: 'number' | 'title', trust: 'reported' | 'proved-by-source') => ({
  ...{ id: field, record: misprint.id, field, kind: 'misprint' as const, trust },
  ...{ evidence: [], date: '2026-01-01' },
});

test('a misprint goes by what it is corrected to, as far as the erratum is to be trusted', () => {
  const errata = [erratum('number', 'proved-by-source'), erratum('title', 'reported')];
  const identity = identitiesOf(withRecords({ standards: [misprint], errata })).of(misprint.id);
  expect(identity).toEqual({
    ...{ number: 'GB/T 36904-2018', numberBasis: 'proved' },
    ...{ title: '电子证照 标识规范', titleBasis: 'reported', formerTitle: '电子证照标识规范' },
    formerNumbers: [{ kind: 'printed', number: 'GB/T 36904-2016' }],
  });
});

test('what is corrected without an erratum that proves it is only reported', () => {
  const { numberBasis } = identitiesOf(withRecords({ standards: [misprint] })).of(misprint.id);
  expect(numberBasis).toBe('reported');
});

test('the model calls it so and finds it by every number, at its old address', () => {
  const dataset = withRecords({ standards: [plan, misprint], events: [published] });
  const model = createModel(dataset, '2026-01-01');
  const standard = model.resolveStandard('plan');
  expect(standard).toMatchObject({
    ...{ number: 'GB/T 40692-2021', label: 'GB/T 40692-2021 待核实' },
    address: 'standards/plan.html',
  });
  expect(nameStandard(standard)).toBe('GB/T 40692-2021 待核实 甲');
  for (const number of ['GB/T 40692-2021', 'gb/t40692—2021', '20190834-T-469']) {
    expect(model.findByNumber(number)).toBe(standard);
  }
  for (const number of ['GB/T 36904-2016', 'GB/T 36904-2018']) {
    expect(model.findByNumber(number)?.id).toBe(misprint.id);
  }
  expect(model.workOf('plan')?.number).toBe('GB/T 40692');
  expect(() => identitiesOf(dataset).of('nothing')).toThrow(RangeError);
});

test('number and title that are both reported are marked once in a line', () => {
  const model = createModel(withRecords({ standards: [misprint] }), '2026-01-01');
  expect(nameStandard(model.resolveStandard(misprint.id))).toBe(
    'GB/T 36904-2018 待核实 电子证照 标识规范',
  );
});
