import { expect, test } from 'vitest';
import type { Status } from '../../../../../src/lib/model/status/derive-status.ts';
import { describeSuccessor } from '../../../../../src/lib/model/status/describe-status.ts';
import { listStandardCards } from '../../../../../src/lib/outputs/json/standard-cards.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const model = createModel(loadFixture('second-dataset'), '2024-06-15');
const [sample] = model.standards;

test('there is a card for every standard, by its id', () => {
  const cards = listStandardCards(model);
  expect(Object.keys(cards)).toEqual(model.standards.map(({ id }) => id));
  expect(cards[sample?.id ?? '']?.slice(3, 5)).toEqual([sample?.label, sample?.title]);
});

const cases: [Status, string | null, string][] = [
  ['replaced', 'X 2', '已被 X 2 代替'],
  ['withdrawn', 'X 2', '已被 X 2 代替'],
  ['active', 'X 2', '标准号：X 2'],
  ['active', null, ''],
];

test.each(cases)('%s with successor %s: %s', (status, successor, words) => {
  if (!sample) throw new Error('no standard');
  const standard = { ...sample, status: { ...sample.status, status, successor } };
  expect(describeSuccessor(model.labels, standard)).toBe(words);
});
