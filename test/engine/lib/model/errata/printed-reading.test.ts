import { expect, test } from 'vitest';
import type { StandardRecord } from '../../../../../src/lib/dataset/types.ts';
import { labelsOf } from '../../../../../src/lib/labels/labels.ts';
import { describePrintedNames } from '../../../../../src/lib/model/errata/printed-reading.ts';
import { nameFormer } from '../../../../../src/lib/model/identity/name-identity.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const base = loadFixture('minimal-dataset');
const labels = labelsOf(base);

function describe(record: Omit<StandardRecord, 'id'>, events: object[] = []) {
  const model = createModel(
    {
      ...base,
      numbering: { prefixes: [{ prefix: 'GB/T', name: '国家标准' }] },
      standards: { standards: [{ id: 'x', ...record }] },
      events: { events: events.map((event) => ({ record: 'x', ...event })) as never[] },
      errata: { errata: [] },
    },
    '2026-01-01',
  );
  const standard = model.resolveStandard('x');
  return {
    ...describePrintedNames(labels, standard),
    former: nameFormer(labels, standard.identity),
  };
}

test('beside a misprint that is shown stands what it is corrected to, and how far that is to be trusted', () => {
  const corrected = { number: 'GB/T 36904-2018', title: '电子证照 标识规范' };
  const record = { number: 'GB/T 36904-2016', title: '电子证照标识规范', corrected };
  expect(describe(record)).toEqual({
    number: { name: 'GB/T 36904-2016', beside: '编号校订为 GB/T 36904-2018 待核实' },
    title: { name: '电子证照标识规范', beside: '名称校订为“电子证照 标识规范” 待核实' },
    former: ['原文印作 GB/T 36904-2016《电子证照标识规范》'],
  });
});

test('beside a plan that became a standard stands the number of that one', () => {
  const became = { kind: 'published', date: '2021', number: 'GB/T 2-2021', title: '乙' };
  const record = { planNumber: '20190834-T-469', title: '甲' };
  expect(describe(record, [{ ...became, trust: 'reported' }])).toEqual({
    number: { name: '20190834-T-469', beside: '标准号 GB/T 2-2021 待核实' },
    title: { name: '甲', beside: '标准名称“乙” 待核实' },
    former: ['原计划号 20190834-T-469', '原计划名称“甲”'],
  });
});

test('beside what was only damaged stands what it is set right to', () => {
  const printed = { number: 'GB/T 38664. 2-2020', title: '甲 <b>' };
  expect(describe({ number: 'GB/T 38664.2-2020', title: '甲<b>', printed })).toEqual({
    number: { name: 'GB/T 38664. 2-2020', beside: '编号校订为 GB/T 38664.2-2020' },
    title: { name: '甲 <b>', beside: '名称校订为“甲<b>”' },
    former: [],
  });
});

test('what is printed as it is used has nothing beside it', () => {
  expect(describe({ number: 'GB/T 1-2020', title: '甲' })).toEqual({
    ...{ number: undefined, title: undefined, former: [] },
  });
});
