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
    dataset.standards.standards.map(({ id, title }) => ({ id, title })),
  );
});

test('survives JSON', () => {
  expect(JSON.parse(JSON.stringify(exported))).toEqual(exported);
});
