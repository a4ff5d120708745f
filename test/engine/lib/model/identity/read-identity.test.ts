import { expect, test } from 'vitest';
import type { Dataset } from '../../../../../src/lib/dataset/dataset-schema.ts';
import { nameFormerTitle } from '../../../../../src/lib/model/identity/name-identity.ts';
import { identitiesOf } from '../../../../../src/lib/model/identity/read-identity.ts';
import { listNews } from '../../../../../src/lib/model/news/list-news.ts';
import { nameStandard } from '../../../../../src/lib/model/standard.ts';
import { assess } from '../../../../../src/lib/model/status/assess.ts';
import { findCaution } from '../../../../../src/lib/outputs/cite/list-cautions.ts';
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

test('number and title that are both reported bear the mark each', () => {
  const model = createModel(withRecords({ standards: [misprint] }), '2026-01-01');
  expect(nameStandard(model.resolveStandard(misprint.id))).toBe(
    'GB/T 36904-2018 待核实 电子证照 标识规范 待核实',
  );
});

test('a number corrected to that of another record is shown, and still leads to that one', () => {
  const other = { id: 'other', number: 'GB/T 36904-2018', title: '丙' };
  const identities = identitiesOf(withRecords({ standards: [misprint, other] }));
  expect(identities.of(misprint.id)).toMatchObject({
    ...{ number: 'GB/T 36904-2018', numberBasis: 'reported' },
    formerNumbers: [{ kind: 'printed', number: 'GB/T 36904-2016' }],
  });
  expect(identities.findId('GB/T 36904-2018')).toBe('other');
});

test('of two numbers for one plan the last is used and the other named; a shorter form is no other', () => {
  const give = (...numbers: string[]) => {
    const events = numbers.map((number) => ({ ...published, number }));
    return identitiesOf(withRecords({ standards: [plan], events })).of('plan').formerNumbers;
  };
  const own = { kind: 'plan', number: '20190834-T-469' };
  expect(give('GB/T 1-2021', 'GB/T 40692-2021')).toEqual([
    own,
    { kind: 'disputed', number: 'GB/T 1-2021' },
  ]);
  expect(give('GB/T 40692', 'GB/T 40692—2021', 'GB/T 40692-2021')).toEqual([own]);
});

test('a plan whose standard is a record gives way to it: cited instead, counted once, one piece of news', () => {
  const other = { id: 'other', number: 'GB/T 40692-2021', title: '丙' };
  const events = [published, { record: 'other', kind: 'published' as const, date: '2021-10-11' }];
  const model = createModel(withRecords({ standards: [plan, other], events }), '2026-01-01');
  const standard = model.resolveStandard('plan');
  expect(standard.status).toMatchObject({ status: 'replaced', successor: 'GB/T 40692-2021' });
  const { kind, instead } = assess(model, standard);
  expect([kind, instead.map(({ number }) => number)]).toEqual(['citeInstead', ['GB/T 40692-2021']]);
  expect(listNews(model.dataset).map((news) => [news.kind, news.standard])).toEqual([
    ['published', 'other'],
  ]);
});

test('a plan retitled when it was published is no misprint', () => {
  const events = [{ ...published, title: '乙' }];
  const model = createModel(withRecords({ standards: [plan], events }), '2026-01-01');
  const standard = model.resolveStandard('plan');
  expect(standard.identity.isPlanTitle).toBe(true);
  expect(nameFormerTitle(model.labels, standard.identity)).toEqual(['原计划名称“甲”']);
  expect(findCaution(model, standard).sentences.join('')).not.toContain('所印');
});

test('a misprint that is only reported is cautioned of as such, by the name it is of', () => {
  const record = { id: 'gb-t-1-2016', number: 'GB/T 1-2016', title: '甲' };
  const tell = (corrected: object, trusted: ('number' | 'title')[]) => {
    const errata = trusted.map((field, i) => ({
      ...{ id: `e${i}`, record: 'gb-t-1-2016', field, kind: 'misprint' as const },
      ...{ trust: 'verified' as const, evidence: [] },
    }));
    const dataset = withRecords({ standards: [{ ...record, corrected }], errata: errata as never });
    const model = createModel(dataset, '2026-01-01');
    return findCaution(model, model.resolveStandard('gb-t-1-2016')).sentences.filter((sentence) =>
      sentence.includes('所印'),
    );
  };
  const end = '引用文字采用校订后的写法。';
  expect(tell({ number: 'GB/T 1-2018' }, [])).toEqual([
    `来源文件所印的编号疑有误（待核实），${end}`,
  ]);
  expect(tell({ title: '乙' }, [])).toEqual([`来源文件所印的名称疑有误（待核实），${end}`]);
  expect(tell({ number: 'GB/T 1-2018', title: '乙' }, [])).toEqual([
    `来源文件所印的编号与名称疑有误（待核实），${end}`,
  ]);
  expect(tell({ number: 'GB/T 1-2018', title: '乙' }, ['number'])).toEqual([
    `来源文件所印的编号有误，${end}`,
    `来源文件所印的名称疑有误（待核实），${end}`,
  ]);
  expect(tell({}, [])).toEqual([]);
});
