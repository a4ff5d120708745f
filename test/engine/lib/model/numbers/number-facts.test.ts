import { expect, test } from 'vitest';
import { readNumberFacts } from '../../../../../src/lib/model/numbers/number-facts.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const dataset = loadFixture('second-dataset');
const { standards } = createModel(dataset, '2024-06-15');
const [sample] = standards;

const cases: [string, string | null, number | null][] = [
  ['DB99/T 2.1-2021', 'recommended', 2021],
  ['Q/XX 001', null, null],
  ['2023001-T-99', 'recommended', null],
  ['没有编号', null, null],
];

test.each(cases)('%s: %s, %s', (number, mandate, year) => {
  if (!sample) throw new Error('no standard');
  expect(readNumberFacts({ ...sample, number }, dataset.numbering)).toEqual({ mandate, year });
});
