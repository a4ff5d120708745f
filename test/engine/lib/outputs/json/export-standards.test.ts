import { expect, test } from 'vitest';
import { exportStandards } from '../../../../../src/lib/outputs/json/export-standards.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const dataset = loadFixture('second-dataset');
const exported = exportStandards(createModel(dataset, '2024-06-15'));

test('exports a standard', () => {
  expect(exported[1]).toMatchObject({
    id: 'db99-t-2-1-2021',
    number: 'DB99/T 2.1-2021',
    planNumber: null,
    title: '数字档案 第1部分：{process.exit()}',
    printedTitle: '数字档案 第1 部分: {process.exit()}',
    family: 'local',
    category: '总则 <u>',
    subcategory: '框架',
    focusArea: null,
    status: 'active',
    url: 'standards/db99-t-2-1-2021.html',
  });
});

test('exports every standard in the order of the dataset, titles to the letter', () => {
  expect(exported.map(({ id, title }) => ({ id, title }))).toEqual(
    dataset.standards.standards.map(({ id, title, corrected }) => ({
      id,
      title: corrected?.title ?? title,
    })),
  );
});

test('names a standard by what it is to be cited by, and beside it what its source prints', () => {
  expect(exported.find(({ id }) => id === 'db99-t-1-2020')).toMatchObject({
    ...{ number: 'DB99/T 1-2021', effectiveNumber: 'DB99/T 1-2021' },
    ...{ printedNumber: 'DB99/T 1-2020', title: '</title><script>alert(2)</script>' },
    formerNumbers: [{ kind: 'printed', number: 'DB99/T 1-2020' }],
    formerTitle: '</script><script>alert(1)</script>',
  });
  expect(exported.find(({ id }) => id === '2024001-t-99')).toHaveProperty('number', null);
  for (const { number, effectiveNumber, planNumber } of exported) {
    expect(number).toBe(effectiveNumber === planNumber ? null : effectiveNumber);
  }
});

test('survives JSON', () => {
  expect(JSON.parse(JSON.stringify(exported))).toEqual(exported);
});
