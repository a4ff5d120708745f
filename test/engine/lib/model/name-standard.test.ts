import { expect, test } from 'vitest';
import { createStandardNode } from '../../../../src/lib/diagrams/standard-node.ts';
import { listColumns } from '../../../../src/lib/model/lists/list-columns.ts';
import { nameStandard } from '../../../../src/lib/model/standard.ts';
import { writeStandard } from '../../../../src/lib/outputs/markdown/write-standard.ts';
import { createModel } from '../../../../src/lib/site/create-model.ts';
import { listPages } from '../../../../src/lib/site/list-pages.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';

const model = createModel(loadFixture('core-dataset'), '2024-06-15');
const standard = model.resolveStandard('first');

test('a standard without a number is called by its title, and its id is shown nowhere', () => {
  expect([standard.number, standard.label]).toEqual([null, '甲的要求']);
  expect(nameStandard(standard)).toBe('甲的要求');
  const page = listPages(model).find(({ id }) => id === 'first');
  expect(page?.title).toBe('甲的要求');
  expect(createStandardNode(standard, {}).lines.join('')).toBe('甲的要求');
  expect(writeStandard(model, 'first')).toMatch(/^# 甲的要求\n/m);
});

test('lists in which nothing has a number have no column for it', () => {
  expect(listColumns(model, model.standards).map(({ key }) => key)).toEqual(['title']);
});

test('one with a number, or the number of a plan, is called by that and its title', () => {
  const { standards } = createModel(loadFixture('second-dataset'), '2024-06-15');
  const numbered = standards.filter(({ number }) => number !== null);
  expect(numbered.length).toBeGreaterThan(1);
  for (const each of numbered) {
    const { number, label, titleLabel, identity } = each;
    const isReported = identity.numberBasis === 'reported';
    expect(label).toBe(isReported ? `${number} 待核实` : number);
    expect(nameStandard(each)).toBe(`${label} ${titleLabel}`);
  }
});
